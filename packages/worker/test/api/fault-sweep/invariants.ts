import { expect } from 'vitest';
import type { OpenDesk } from '../open-desk.ts';
import type { BreakableWorld } from './breakable-world.ts';
import type { Flow, Scene } from './flows.ts';

const count = async (desk: OpenDesk, sql: string, ...parameters: unknown[]) =>
  (await desk.all<{ n: number }>(`SELECT COUNT(*) AS n ${sql}`, ...parameters))[0]!.n;

export const allSettled = async ({ desk }: Scene): Promise<boolean> =>
  (await count(desk, `FROM outbox WHERE board_id = ? AND state IN ('pending', 'sending')`, desk.key)) === 0;

/** 1. What was acknowledged to somebody is there, at once: their words, and what they did. */
export async function nothingAcknowledgedIsLost({ desk, complaint, input }: Scene, flow: Flow) {
  if (flow.gone) {
    expect(await count(desk, 'FROM submissions WHERE board_id = ?', desk.key)).toBe(0);
    return;
  }
  expect(await count(desk, 'FROM submissions WHERE board_id = ? AND key = ?', desk.key, input.key)).toBe(1);
  if (flow.words) {
    const found = await desk.all<{ text: string }>(
      'SELECT text FROM complaint_events WHERE complaint_id = ? UNION SELECT text FROM submissions WHERE board_id = ?',
      complaint,
      desk.key,
    );
    expect(found.map(({ text }) => text)).toContain(flow.words);
  }
}

/** 2. No submission, complaint or event twice. 3. What happens happens once, however often it was asked for. */
export async function nothingTwice({ desk, complaint }: Scene, flow: Flow) {
  const there = flow.gone ? 0 : 1;
  expect(await count(desk, 'FROM submissions WHERE board_id = ?', desk.key)).toBe(there);
  expect(await count(desk, 'FROM complaints WHERE board_id = ?', desk.key)).toBe(there);
  for (const [type, times] of Object.entries(flow.happens)) {
    const found = await count(
      desk,
      'FROM complaint_events WHERE complaint_id = ? AND type = ?',
      complaint,
      type,
    );
    expect([type, found]).toEqual([type, times]);
  }
}

/** 4. A complaint that is not closed has a due instant, and somebody of the board who has it. */
export async function everyoneKnowsWhoseTurn({ desk }: Scene) {
  expect(
    await count(
      desk,
      `FROM complaints c WHERE board_id = ? AND status <> 'closed' AND (due_at IS NULL OR NOT EXISTS
         (SELECT 1 FROM managers m WHERE m.board_id = c.board_id AND m.id = c.assignee AND m.removed_at IS NULL))`,
      desk.key,
    ),
  ).toBe(0);
}

const owed: Record<string, string> = {
  answered: 'answer',
  resolved: 'resolution',
  climbed: 'escalation',
  reopened: 'escalation',
  wrote: 'wrote',
};

/** 5. Each event that owes a mail has exactly one, the opening included. */
export async function everyMailIsOwedOnce({ desk, complaint }: Scene, flow: Flow) {
  const events = await desk.all<{ id: string; type: string }>(
    'SELECT id, type FROM complaint_events WHERE complaint_id = ?',
    complaint,
  );
  for (const { id, type } of events) {
    const kind = owed[type];
    if (!kind) continue;
    const rows = await count(
      desk,
      'FROM outbox WHERE complaint_id = ? AND event_id = ? AND kind = ?',
      complaint,
      id,
      kind,
    );
    expect([id, rows]).toEqual([id, 1]);
  }
  const first = await count(desk, 'FROM outbox WHERE id = ?', `obx_${complaint.slice(4)}`);
  expect(first).toBe(flow.gone ? 0 : 1);
}

/** 6. Every mail that was owed has left, and none twice but for tries whose end nobody knows. */
export async function everyMailLeavesOnce({ desk }: Scene, world: BreakableWorld, flow: Flow) {
  const rows = await desk.all<{ id: string; state: string; doubts: number; reason: string | null }>(
    'SELECT id, state, doubts, reason FROM outbox WHERE board_id = ?',
    desk.key,
  );
  for (const { id, state, reason } of rows)
    expect([
      id,
      ['sent', 'withheld', 'uncertain'].includes(state) ? 'settled' : `${state}: ${reason}`,
    ]).toEqual([id, 'settled']);
  const sent = rows.filter(({ state }) => state === 'sent').length;
  const doubts = rows.reduce((sum, row) => sum + row.doubts, 0);
  if (flow.gone) return;
  expect(world.mails.size).toBeGreaterThanOrEqual(sent);
  expect(world.mails.size).toBeLessThanOrEqual(sent + (world.provider === 'resend' ? 0 : doubts));
}

const cells = `kind, COALESCE(moment, '') AS moment, COALESCE(tone, '') AS tone, COALESCE(metric, '') AS metric,
  COALESCE(value, -1) AS value`;

/** 7. The rollups are what a recount says. */
export async function rollupsAreARecount({ desk }: Scene) {
  const rollups = await desk.all(
    `SELECT ${cells}, SUM(submissions) AS n FROM daily_rollups WHERE board_id = ? GROUP BY 1, 2, 3, 4, 5
     HAVING n <> 0 ORDER BY 1, 2, 3, 4, 5`,
    desk.key,
  );
  const recount = await desk.all(
    `SELECT ${cells}, COUNT(*) AS n FROM submissions WHERE board_id = ? AND test = 0 GROUP BY 1, 2, 3, 4, 5
     ORDER BY 1, 2, 3, 4, 5`,
    desk.key,
  );
  expect(rollups).toEqual(recount);
}

/** 8. Whoever asked got the truth, or an error with a code and a request id; a mail is taken, or refused in a sentence. */
export async function theAnswerIsHonest(answer: Response | string | undefined | void): Promise<void> {
  if (typeof answer === 'string') expect(answer).toMatch(/send it again later/);
  if (!(answer instanceof Response) || answer.status < 400) return;
  const id = answer.headers.get('x-request-id');
  expect(id).toMatch(/\S/);
  const body = await answer.clone().text();
  expect([500, 503]).toContain(answer.status);
  expect(body).toContain(id);
  if (answer.headers.get('content-type')?.includes('json')) expect(body).toMatch(/"code":"[a-z-]+"/);
}
