import { Hono } from 'hono';

type Body = {
  key: string;
  revision: number;
  final: boolean;
  kind: string;
  rating: { metric: string; value: number };
  text?: string;
  context: unknown;
};

const digest = 'A'.repeat(44);
const seal = 'A'.repeat(22);
const freshId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 26).toUpperCase();
const hour = 3_600_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/**
 * The floor: one D1 batch that writes the rows which our route writes for the same body, with the same columns and
 * sizes. It believes everything it is told: no origin, limit, schema, digest, policy, idempotency or token.
 */
export default new Hono<{ Bindings: { DB: D1Database } }>()
  .get('/healthz', (c) => c.json({ status: 'ok' }))
  .post('/v1/boards/:board/submissions', async (c) => {
    const body = await c.req.json<Body>();
    const board = c.req.param('board');
    const ulid = freshId();
    const now = Date.now();
    await c.env.DB.batch(
      body.rating.value <= 2
        ? [...feedback(c.env.DB, board, ulid, body, now), ...complaint(c.env.DB, board, ulid, now)]
        : feedback(c.env.DB, board, ulid, body, now),
    );
    const token = `${board}.${ulid}.${seal}`;
    const url = `${new URL(c.req.url).origin}/r/${token}`;
    return c.json({ key: body.key, revision: 1, code: `WB-${ulid.slice(-6)}`, token, url }, 201);
  });

function feedback(
  db: D1Database,
  board: string,
  ulid: string,
  body: Body,
  now: number,
): D1PreparedStatement[] {
  const { key, revision, final, kind, rating, text, context } = body;
  return [
    db
      .prepare(
        `INSERT INTO submissions (id, board_id, key, created_at, revision, digest, write_id, final, kind, metric, value,
           tone, text, outcome, moment, about, wants_reply, wants_call, wants_manager, contact, identity, customer,
           attributes, publish, context, test, language, page, updated_at, day)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, 0, ?, 0, 'en', '/groceries', ?, ?)`,
      )
      .bind(
        `sub_${ulid}`,
        board,
        key,
        now,
        revision,
        digest,
        freshId(),
        Number(final),
        kind,
        rating.metric,
        rating.value,
        text ?? null,
        JSON.stringify(context),
        now,
        dayOf(now),
      ),
    db
      .prepare(
        `INSERT INTO daily_rollups (board_id, day, kind, moment, tone, metric, value, submissions)
         VALUES (?, ?, ?, '', '', ?, ?, 1) ON CONFLICT DO UPDATE SET submissions = submissions + 1`,
      )
      .bind(board, dayOf(now), kind, rating.metric, rating.value),
  ];
}

function complaint(db: D1Database, board: string, ulid: string, now: number): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO complaints (id, board_id, submission_id, status, reasons, watched, tier, assignee, opened_at,
           turn_since, acknowledge_due_at, due_at, resolve_due_at, test, day)
         VALUES (?, ?, ?, 'open', '["low-rating"]', '[]', 1, 'dana', ?, ?, ?, ?, ?, 0, ?)`,
      )
      .bind(
        `cmp_${ulid}`,
        board,
        `sub_${ulid}`,
        now,
        now,
        now + 4 * hour,
        now + 4 * hour,
        now + 72 * hour,
        dayOf(now),
      ),
    db
      .prepare(
        `INSERT INTO complaint_events (complaint_id, id, at, type, door) VALUES (?, 'opened', ?, 'opened', 'widget')`,
      )
      .bind(`cmp_${ulid}`, now),
    db
      .prepare(
        `INSERT INTO outbox (id, board_id, complaint_id, kind, manager_id, state, attempts, doubts, owed_since, due_at,
           created_at) VALUES (?, ?, ?, 'escalation', 'dana', 'pending', 0, 0, ?, ?, ?)`,
      )
      .bind(`obx_${ulid}`, board, `cmp_${ulid}`, now + hour, now + hour, now),
  ];
}
