import type { CardKind, CardState, RequestStatus, SubmissionInput, Tone } from '@wipeboard/shared';
import { needsAnswer, type Judged } from '../complaint/complaint.ts';
import { watchedWords } from '../complaint/escalation-policy.ts';
import { cardId } from './card.ts';
import { firstName, titled } from './card-words.ts';
import { wallOf } from './wall-settings.ts';

/** The card that a submission makes. */
export type NewCard = {
  id: string;
  kind: CardKind;
  state: Extract<CardState, 'waiting' | 'shown'>;
  words: string;
  details?: string;
  author?: string;
  language?: string;
  tone?: Tone;
  status?: RequestStatus;
};

/**
 * What a submission puts on the wall, if its customer allows it: a request, or a note of what was said. It goes up by
 * itself only where the board lets it, nothing watched is in it, and nobody has to answer it first.
 */
export function newCard(judged: Judged): NewCard | undefined {
  const { board, submissionId, input, identity } = judged;
  const text = input.text?.trim();
  if (!input.publish || input.test || !text) return undefined;
  const kind = input.kind === 'request' ? 'request' : 'note';
  const author = firstName(input.contact?.name ?? identity?.name);
  const { open, putUp } = wallOf(board);
  const watched = watchedWords(`${text}\n${author ?? ''}`, board.policy.watchList).length > 0;
  const byItself = open && putUp === 'unless-watched' && !watched && !needsAnswer(judged);
  return {
    id: cardId(kind, submissionId),
    kind,
    state: byItself ? 'shown' : 'waiting',
    ...(kind === 'request' ? titled(text) : { words: text }),
    author,
    language: languageOf(input.context),
    tone: input.tone,
    status: kind === 'request' ? 'open' : undefined,
  };
}

function languageOf({ locale }: SubmissionInput['context']): string | undefined {
  const language = locale?.split('-')[0]?.toLowerCase();
  return language && /^[a-z]{2,3}$/.test(language) ? language : undefined;
}
