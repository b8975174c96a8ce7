import type { Locale, Metric } from '@wipeboard/shared';
import type { Period } from '../../domain/scores/period.ts';
import { directionOf, messagesFor, type Messages } from '../../messages/messages.ts';
import { wordsHref, type WordsFilter } from './words-href.ts';

/** What every part of a report needs to know. */
export type ReportPart = {
  locale: Locale;
  messages: Messages;
  mirrored: boolean;
  period: Period;
  /** The highest value that this board calls low. */
  lowAtMost: Record<Metric, number>;
  /** The address in the inbox of the words behind a number. */
  words: (filter?: WordsFilter) => string;
};

type Of = { board: string; locale: Locale; period: Period; lowAtMost: Record<Metric, number> };

/** `only` is what the whole report is narrowed to. */
export const reportPart = ({ board, ...of }: Of, only: WordsFilter = {}): ReportPart => ({
  ...of,
  messages: messagesFor(of.locale),
  mirrored: directionOf(of.locale) === 'rtl',
  words: (filter) => wordsHref(board, { ...of.period, ...only, ...filter }),
});
