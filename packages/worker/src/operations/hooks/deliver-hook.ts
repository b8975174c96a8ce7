import { leaseMs } from '../../domain/delivery/outbox.ts';
import { liveGenerations, type Hook, type StopReason } from '../../domain/hooks/hook.ts';
import { afterHookTry, type HookTry } from '../../domain/hooks/hook-verdict.ts';
import { hookStoppedMailId } from '../../domain/ids.ts';
import { logFault } from '../../log-fault.ts';
import { retryAfterMs } from '../../mail/retry-after.ts';
import { linesOf } from '../../messages/plain.ts';
import { askOutside, type OutsideAnswer } from '../../outbound/ask-outside.ts';
import type { Board } from '../../queries/board.ts';
import { hook as hookOfRow, hookStatement, type HookRow } from '../../queries/hooks/hooks.ts';
import type { DeliveryRow } from '../../queries/hooks/hook-deliveries.ts';
import type { Services } from '../../services.ts';
import { hookSecretBytes } from '../../signing/hook-secret.ts';
import { signedHeaders } from '../../signing/webhook-signature.ts';
import { oweMail } from '../../storage/owe-mails.ts';
import {
  dropDelivery,
  keepBody,
  leaseDelivery,
  settleDelivery,
  type TryRecord,
} from '../../storage/hooks/hook-deliveries.ts';
import { stopHook } from '../../storage/hooks/hooks.ts';
import { hookBody } from './hook-body.ts';

const longestAnswer = 1_024;

/**
 * Sends one delivery, if it is due and nobody else holds its lease; whatever happens is written to its row. A hook that
 * is gone, or fails too often, is stopped in the same batch, and the board's owners are owed a mail.
 */
export async function deliverHook(services: Services, board: Board, id: string): Promise<void> {
  const db = services.database(board.database);
  const now = services.now();
  const row = (await leaseDelivery(db, id, now, now + leaseMs).first()) as DeliveryRow | null;
  if (!row) return;
  const found = await hookStatement(db, row.hook_id).first<HookRow>();
  const hook = found?.board_id === board.key ? hookOfRow(found) : undefined;
  if (!hook || hook.stopped) {
    await dropDelivery(db, id, now).run();
    return;
  }
  const body = row.body ?? (await composed(services, board, hook, row));
  if (body === undefined) {
    await dropDelivery(db, id, now).run();
    return;
  }
  if (row.body === null) await keepBody(db, row, body).run();
  const answer = await askOutside(
    hook.url,
    { method: 'POST', headers: await headersOf(services, hook, id, body), body },
    { local: services.settings.ENVIRONMENT === 'local' },
  );
  const ended = services.now();
  const verdict = afterHookTry(
    tryOf(answer, ended),
    { ...hook, attempts: row.attempts },
    ended,
    services.random(),
  );
  await db.batch([
    ...settleDelivery(db, row, hook, verdict, recordOf(answer), ended),
    ...(verdict.stop ? stopped(db, board, hook, verdict.stop, ended) : []),
  ]);
  if (verdict.state === 'pending') {
    void services.ring([{ message: { board: board.key, outbox: id }, dueAt: verdict.dueAt }]);
  }
}

/** A body that can't be composed is a try that failed: the lease runs out, and it is composed anew. */
async function composed(
  services: Services,
  board: Board,
  hook: Hook,
  row: DeliveryRow,
): Promise<string | undefined> {
  try {
    return await hookBody(services, board, hook, row);
  } catch (error) {
    logFault('hook-body', row.id, error);
    throw error;
  }
}

async function headersOf(
  services: Services,
  hook: Hook,
  id: string,
  body: string,
): Promise<Record<string, string>> {
  const { settings, now } = services;
  const plain = { 'content-type': 'application/json', 'user-agent': 'Wipeboard' };
  if (hook.kind !== 'webhook') return plain;
  const secrets = await Promise.all(
    settings.SIGNING_KEYS.flatMap((key) =>
      liveGenerations(hook, now()).map((generation) => hookSecretBytes(key, hook.id, generation)),
    ),
  );
  return { ...plain, ...(await signedHeaders(id, body, secrets, now())) };
}

function tryOf(answer: OutsideAnswer, now: number): HookTry {
  if (answer.outcome === 'refused') return { outcome: 'refused', reason: answer.problem };
  if (answer.outcome === 'failed') return { outcome: 'failed', reason: answer.reason };
  const wait = retryAfterMs(answer.headers.get('retry-after'), now);
  return { outcome: 'answered', status: answer.status, ...(wait !== undefined && { retryAfterMs: wait }) };
}

function recordOf(answer: OutsideAnswer): TryRecord {
  const { ms } = answer;
  if (answer.outcome === 'refused') return { ms, reason: answer.problem };
  if (answer.outcome === 'failed') return { ms, reason: answer.reason };
  return { ms, status: answer.status, answer: linesOf(answer.text.slice(0, longestAnswer)).join('\n') };
}

function stopped(
  db: D1Database,
  board: Board,
  hook: Hook,
  because: StopReason,
  now: number,
): D1PreparedStatement[] {
  const owners = board.people.filter(({ role }) => role === 'owner');
  return [
    ...stopHook(db, hook, because, now),
    ...owners.map(({ id }) =>
      oweMail(
        db,
        {
          id: hookStoppedMailId(hook.id, now, id),
          boardId: board.key,
          complaintId: '',
          kind: 'hook-stopped',
          managerId: id,
          eventId: hook.id,
          dueAt: now,
          now,
        },
        { sql: 'EXISTS (SELECT 1 FROM hooks WHERE id = ? AND stopped_at = ?)', parameters: [hook.id, now] },
      ),
    ),
  ];
}
