import type { Locale } from '@wipeboard/shared';
import { wallOf } from '../../domain/wall/wall-settings.ts';
import type { Board } from '../board.ts';

/** What a board's public page says over what hangs there, and takes in. */
export type WallTerms = {
  greeting?: string;
  /** Search engines may list it. */
  indexable: boolean;
  asks: boolean;
  notes: boolean;
  /** It goes up at once, unless a watched word is in it. */
  atOnce: boolean;
};

export function wallTerms(board: Board, locale: Locale): WallTerms {
  const { greeting, indexable, putUp } = wallOf(board);
  return {
    greeting: greeting?.[locale] ?? greeting?.[board.locale],
    indexable,
    asks: board.kinds.includes('request'),
    notes: board.kinds.includes('comment'),
    atOnce: putUp === 'unless-watched',
  };
}
