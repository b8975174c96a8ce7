const hourMs = 3_600_000;

/** Words that were said at length; `digest` of them, `now` in ms. */
export type Words = { boardId: string; digest: string; now: number };

export const hourOf = (now: number): number => Math.floor(now / hourMs);

/** How many others said the same since the hour before began; SQL and what it binds. */
export const timesSaid = ({
  boardId,
  digest,
  now,
}: Words): { sql: string; parameters: (string | number)[] } => ({
  sql: `COALESCE((SELECT SUM(times) FROM recent_words WHERE hour IN (?, ?) AND board_id = ? AND digest = ?), 0)`,
  parameters: [hourOf(now) - 1, hourOf(now), boardId, digest],
});
