import type { Guard } from '../owe-mails.ts';

/**
 * One tap. `voter`: `dev:…`, `mail:…`, or `id:…` with the `device` that they said it from; `weight` as in
 * domain/wall/rising; `at` in ms.
 */
export type NewVote = {
  request: string;
  boardId: string;
  voter: string;
  device?: string;
  counted: boolean;
  key: string;
  revision: number;
  weight: number;
  at: number;
};

type Asked = Pick<NewVote, 'request' | 'boardId'>;

/** The request that a vote goes to, as the id of a card `t`: the one asked for, or what that was merged into. */
export const votedCard = `cards c CROSS JOIN cards t ON t.id = IIF(c.status = 'merged', c.merged_into, c.id)
  WHERE c.id = ? AND c.board_id = ? AND c.kind = 'request' AND c.state = 'shown' AND c.aside = 0
    AND t.board_id = c.board_id AND t.kind = 'request' AND t.state = 'shown' AND t.aside = 0`;

/**
 * Whose vote a tap is, on a request of so many: who signed in last of those that voted from its device, or the voter as
 * it comes. Takes the bindings of `votedAsBound`.
 */
export const votedAs = (request: string): string =>
  `COALESCE((SELECT k.voter FROM votes k WHERE k.request_id = ${request} AND k.device = ? ORDER BY k.at DESC LIMIT 1), ?)`;

export const votedAsBound = ({ voter, device }: Pick<NewVote, 'voter' | 'device'>): (string | null)[] => [
  device === undefined ? voter : null,
  voter,
];

const open = `${votedCard} AND t.status IN ('open', 'planned')`;

/**
 * Counts a vote, or takes it back, if the request takes votes now. Of one key the highest revision wins. A vote that
 * was taken back stays as a row, so that a late copy of an older tap is known as one.
 */
export const countVote = (db: D1Database, vote: NewVote): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO votes (request_id, voter, board_id, counted, key, revision, weight, at, device)
       SELECT t.id, ${votedAs('t.id')}, t.board_id, ?, ?, ?, ?, ?, ? FROM ${open}
       ON CONFLICT (request_id, voter) DO UPDATE SET counted = excluded.counted, key = excluded.key,
         revision = excluded.revision, weight = IIF(counted = 1 AND excluded.counted = 1, weight, excluded.weight),
         at = excluded.at, device = COALESCE(excluded.device, device),
         merged_from = IIF(excluded.counted = 1, NULL, merged_from) WHERE key <> excluded.key OR revision < excluded.revision`,
    )
    .bind(
      ...votedAsBound(vote),
      vote.counted ? 1 : 0,
      vote.key,
      vote.revision,
      vote.weight,
      vote.at,
      vote.device ?? null,
      vote.request,
      vote.boardId,
    );

/**
 * What a device voted before its customer was known becomes theirs, also where it was given to what is merged into the
 * request. Stands before `countVote`.
 */
export const knowDevice = (
  db: D1Database,
  { request, boardId }: Asked,
  device: string,
  customer: string,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE OR IGNORE votes SET voter = ?, device = voter WHERE voter = ? AND request_id IN (SELECT t.id FROM ${open}
         UNION ALL SELECT m.id FROM cards m WHERE m.merged_into = (SELECT t.id FROM ${open}))`,
    )
    .bind(customer, device, request, boardId, request, boardId);

/** Takes back what a device voted whose customer has a vote of theirs already, so that one person counts once. */
export const takeBack = (
  db: D1Database,
  { request, boardId }: Asked,
  device: string,
  at: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE votes SET counted = 0, at = ? WHERE request_id = (SELECT t.id FROM ${open}) AND voter = ? AND counted = 1`,
    )
    .bind(at, request, boardId, device);

/**
 * Ends the following that was asked for with a vote which is now taken back, while its mail still waits: nobody is asked
 * then. No row joins a voter and an address: the two were given at one instant, and nothing is done where others were too.
 * Stands before `countVote`.
 */
export const leaveUnasked = (db: D1Database, vote: NewVote): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM followers WHERE vote = 0 AND id = (
         SELECT IIF(COUNT(*) = 1, MIN(f.id), NULL) FROM (SELECT t.id FROM ${open}) o
         CROSS JOIN votes v ON v.request_id = o.id AND v.voter = ${votedAs('o.id')} AND v.counted = 1
           AND (v.key <> ? OR v.revision < ?)
         CROSS JOIN followers f INDEXED BY followers_by_at ON f.at = v.at AND f.request_id = v.request_id)
       AND EXISTS (SELECT 1 FROM outbox m WHERE m.follower_id = followers.id AND m.kind = 'follow' AND m.state = 'pending')`,
    )
    .bind(vote.request, vote.boardId, ...votedAsBound(vote), vote.key, vote.revision);

/** Knows a device again whose vote was marked with an older signing key. */
export const renewMark = (
  db: D1Database,
  { request, boardId }: Asked,
  older: string,
  mark: string,
): D1PreparedStatement[] =>
  [
    `UPDATE OR IGNORE votes SET voter = ? WHERE request_id = (SELECT t.id FROM ${open}) AND voter = ?`,
    // Unless told, SQLite would read all votes of the request.
    `UPDATE votes INDEXED BY votes_of_device SET device = ? WHERE request_id = (SELECT t.id FROM ${open}) AND device = ?`,
  ].map((sql) => db.prepare(sql).bind(mark, request, boardId, older));

/** That a request takes votes. */
export const takesVotes = ({ request, boardId }: Asked): Guard => ({
  sql: `EXISTS (SELECT 1 FROM ${open})`,
  parameters: [request, boardId],
});

/** That a request takes votes, and this tap has just taken effect there: a copy of an older one has not. */
export const justCounted = (vote: NewVote): Guard => ({
  sql: `EXISTS (SELECT 1 FROM ${open} AND EXISTS (SELECT 1 FROM votes v WHERE v.request_id = t.id
    AND v.voter = ${votedAs('t.id')} AND v.key = ? AND v.revision = ? AND v.at = ?))`,
  parameters: [
    vote.request,
    vote.boardId,
    ...votedAsBound(vote).map((one) => one ?? ''),
    vote.key,
    vote.revision,
    vote.at,
  ],
});
