import type { Share } from './share.ts';

/** How one board stands, for somebody who has several. Counts leave tests out; the last four weeks are 28 days. */
export type BoardSummary = {
  key: string;
  name: string;
  timeZone: string;
  /** Whether the reader may change its settings. */
  mayManage: boolean;
  /** Complaints that are neither resolved nor closed. */
  open: number;
  /** Of those, the ones whose promise is broken by now. */
  overdue: number;
  /** Of those, the ones that nobody has acknowledged. */
  unanswered: number;
  /** Mails of the last four weeks that reached nobody, or of which nobody knows. */
  unreached: number;
  /** Of the last four weeks, and of those before. */
  satisfied?: Share;
  earlier?: Share;
  /** Complaints that were opened in the last four weeks. */
  complaints: number;
  /** Who has those of them that were acknowledged, the most first. */
  answering: { name: string; complaints: number }[];
  /** How often those complaints went up a tier. */
  climbs: number;
  /** What a rule put aside within a week and nobody has decided on. */
  aside: number;
  /** When the last submission came, ms since the epoch. */
  lastAt?: number;
};

/** Those that need somebody first: by what is overdue, then by what is open. */
export const worstFirst = (boards: readonly BoardSummary[]): BoardSummary[] =>
  boards.toSorted(
    (a, b) =>
      b.overdue - a.overdue ||
      b.unreached - a.unreached ||
      b.open - a.open ||
      a.name.localeCompare(b.name) ||
      (a.key < b.key ? -1 : 1),
  );
