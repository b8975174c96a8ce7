import type { Voted } from '@wipeboard/shared';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';

/** One tap. `voter`: the device's own token, of which only a digest is kept. */
export type CastVote = {
  request: string;
  key: string;
  revision: number;
  vote: boolean;
  voter: string;
  identity?: string;
  follow?: { email: string; locale?: string };
};

export type VoteCast =
  { kind: 'voted'; voted: Voted } | { kind: 'refused'; code: 'request-not-found' | 'voting-closed' };

/** Counts a tap on a request's vote, or takes it back: once for each person, whichever copy of it comes how late. */
export async function castVote(_services: Services, _board: Board, _cast: CastVote): Promise<VoteCast> {
  return { kind: 'refused', code: 'request-not-found' };
}
