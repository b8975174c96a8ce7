import type { ComplaintStatus, Kind, Metric, Rating, Tone } from '@wipeboard/shared';

export type InboxView = 'all' | 'mine' | 'unanswered' | 'overdue' | 'praise' | 'requests' | 'quarantine';

/** What the inbox shows. Days are ISO dates of the board’s time zone, both included; `days` counts back from today. */
export type InboxFilter = {
  view: InboxView;
  sort: 'newest' | 'urgent';
  q?: string;
  moment?: string;
  tone?: Tone;
  metric?: Metric;
  low?: number;
  high?: number;
  segment?: string;
  language?: string;
  about?: string;
  page?: string;
  /** The id of a theme. */
  theme?: string;
  from?: string;
  to?: string;
  days?: '7' | '30' | '90';
  unread?: true;
  tests?: true;
};

/** Views of complaints that wait: they come in the order in which their turns end. */
export const isWaitingView = (view: InboxView): boolean =>
  view === 'mine' || view === 'unanswered' || view === 'overdue';

/** One line of the inbox. Instants are ms since the epoch, UTC. */
export type InboxRow = {
  id: string;
  /** As the customer knows it. */
  code: string;
  createdAt: number;
  kind: Kind;
  rating?: Rating;
  tone?: Tone;
  /** The customer’s own, of one line or many; absent where they left none. */
  text?: string;
  moment?: string;
  page?: string;
  about?: string;
  name?: string;
  test: boolean;
  quarantined: boolean;
  unread: boolean;
  complaint?: {
    id: string;
    status: ComplaintStatus;
    mine: boolean;
    /** While it waits: since when it is somebody’s turn, when that ends, and what promise was missed, if one was. */
    since: number;
    ends?: number;
    missed?: number;
  };
  /** The complaint that it became part of. */
  joined?: string;
};
