import type { Kind, Metric, Rating } from '@wipeboard/shared';
import type { Period } from '../scores/period.ts';
import type { TrendPoint } from '../scores/score-report.ts';
import type { Score } from '../scores/score.ts';
import type { DigestKind } from './digest-period.ts';

/** Somebody's words, to be read in full on the submission's page. `about`: the person or thing that they named. */
export type Quoted = { submission: string; at: number; text: string; rating?: Rating; about?: string };

/** A complaint whose promised instant has passed. `owner` is a manager's id; `dueAt` what was promised. */
export type Overdue = { submission: string; owner: string; dueAt: number; text?: string; worth?: number };

/** A prevention whose day has come, or comes within the week. `by` is an ISO date. */
export type LessonDue = { submission: string; cause: string; prevention: string; by: string };

/** What a look-back says of one board. `before` is as long as `period`, and right before it. */
export type Digest = {
  kind: DigestKind;
  period: Period;
  before: Period;
  left: Record<'now' | 'earlier', Partial<Record<Kind, number>>>;
  /** `moved` only where both are there. */
  scores: { metric: Metric; now?: Score; earlier?: Score; moved?: 'up' | 'down' | 'same' }[];
  /** The first of these scores over eight weeks, oldest first; absent for a day, and where nobody rated. */
  trend?: { metric: Metric; points: TrendPoint[] };
  complaints: {
    opened: number;
    openedBefore: number;
    /** Those that no one has resolved, now. */
    open: number;
    overdue: number;
    /** What the customers of open complaints are worth, in the board's currency. */
    worth: number;
  };
  /** Put aside as suspicious; `held`: those that would be complaints, and that nobody has decided on. */
  putAside: { now: number; earlier: number; held: number };
  /** Cards that wait to be put on the wall now, counted up to a hundred. */
  waitingCards: number;
  overdue: Overdue[];
  praise: Quoted[];
  wanted: Quoted[];
  lessonsDue: LessonDue[];
};

/** Whether there is anything to say: a quiet board sends nobody a mail. */
export const saysSomething = ({ left, complaints, putAside, lessonsDue }: Digest): boolean =>
  Object.keys(left.now).length > 0 || complaints.open > 0 || putAside.held > 0 || lessonsDue.length > 0;
