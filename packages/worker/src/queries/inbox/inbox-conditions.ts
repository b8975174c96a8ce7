import type { InboxFilter } from '../../domain/inbox/inbox-filter.ts';

/** Before whom a list lies, and what is asked for. `since` and `until`: its period, in ms, the end not included. */
export type Asked = {
  board: string;
  manager: string;
  now: number;
  filter: InboxFilter;
  since?: number;
  until?: number;
  /** Up to when everything counts as read, and when that was said. */
  readUntil: number;
  readAt: number;
};

/** A condition and what its question marks stand for. */
export type Part = { sql: string; values: (string | number)[] };

const unread = ({ readUntil, readAt }: Asked) =>
  `CASE WHEN m.at >= ${readAt} THEN m.read = 0 ELSE s.created_at > ${readUntil} END`;

export const columns = (
  asked: Asked,
): string => `s.id, s.place, s.created_at, s.kind, s.metric, s.value, s.tone, s.text,
  s.outcome, s.moment, s.page, s.about, s.contact, s.identity, s.test, s.quarantined_at, c.id AS complaint, c.status,
  c.assignee, c.acknowledged_by, c.acknowledged_at, c.acknowledge_due_at, c.resolve_due_at, c.due_at, c.opened_at,
  c.turn_since, j.complaint_id AS joined, ${unread(asked)} AS unread`;

/** The first parameter of every list is the manager whose marks are read. */
export const joins = (_: Asked, complaints: boolean): string => `
  LEFT JOIN read_marks m ON m.submission_id = s.id AND m.manager_id = ?
  LEFT JOIN complaint_joins j ON j.submission_id = s.id
  ${complaints ? 'LEFT JOIN complaints c ON c.submission_id = s.id' : ''}`;

export const notWaiting: Part = {
  sql: `(c.id IS NULL OR c.status IN ('resolved', 'closed'))`,
  values: [],
};

/** A promise to the customer has passed: that somebody sees it, or that it is resolved. */
const missed = `((c.acknowledged_at IS NULL AND c.acknowledge_due_at <= ?) OR c.resolve_due_at <= ?)`;

/** Nobody has answered the customer since it was opened, or opened again. */
const unanswered = `(c.status <> 'acknowledged' OR NOT EXISTS
  (SELECT 1 FROM complaint_events e WHERE e.complaint_id = c.id AND e.type = 'answered'))`;

const hasTheme = `EXISTS (SELECT 1 FROM submission_themes h
  WHERE h.submission_id = s.id AND h.theme_id = ? AND h.off = 0)`;

/** What a row must be, whichever list it comes from. */
export function conditions(asked: Asked): Part[] {
  const { filter, manager, now, since, until } = asked;
  const { view } = filter;
  const equal = (column: string, value: string | undefined) =>
    value === undefined ? [] : [{ sql: `+s.${column} = ?`, values: [value] }];
  return [
    ...(view === 'quarantine' ? [] : [{ sql: 's.quarantined_at IS NULL', values: [] }]),
    ...(filter.tests || view === 'quarantine' ? [] : [{ sql: 's.test = 0', values: [] }]),
    ...(view === 'mine'
      ? [{ sql: '(c.assignee = ? OR c.acknowledged_by = ?)', values: [manager, manager] }]
      : []),
    ...(view === 'unanswered' ? [{ sql: unanswered, values: [] }] : []),
    ...(view === 'overdue' ? [{ sql: missed, values: [now, now] }] : []),
    ...equal('kind', view === 'requests' ? 'request' : undefined),
    ...equal('tone', view === 'praise' ? 'praise' : undefined),
    ...equal('tone', filter.tone),
    ...equal('metric', filter.metric),
    ...(filter.metric && filter.low !== undefined ? [{ sql: 's.value >= ?', values: [filter.low] }] : []),
    ...(filter.metric && filter.high !== undefined ? [{ sql: 's.value <= ?', values: [filter.high] }] : []),
    ...equal('moment', filter.moment),
    ...equal('segment', filter.segment),
    ...equal('language', filter.language),
    ...equal('about', filter.about),
    ...equal('page', filter.page),
    ...(filter.theme === undefined ? [] : [{ sql: hasTheme, values: [filter.theme] }]),
    ...(since === undefined ? [] : [{ sql: 's.created_at >= ?', values: [since] }]),
    ...(until === undefined ? [] : [{ sql: 's.created_at < ?', values: [until] }]),
    ...(filter.unread ? [{ sql: unread(asked), values: [] }] : []),
  ];
}
