import { olderSecretMs, type Hook } from '../../domain/hooks/hook.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { deleteHook, retireSecret, rotateSecret, startHook, stopHook } from '../../storage/hooks/hooks.ts';
import { oweDelivery, redriveDelivery } from '../../storage/hooks/hook-deliveries.ts';
import { deliverHook } from './deliver-hook.ts';

export const hookActs = ['rotate', 'retire', 'pause', 'start', 'remove'] as const;
export type HookAct = (typeof hookActs)[number];

/** What an owner does with a hook at one press. */
export async function changeHook(services: Services, board: Board, hook: Hook, act: HookAct): Promise<void> {
  const db = services.database(board.database);
  const now = services.now();
  const acts: Record<HookAct, () => D1PreparedStatement[]> = {
    rotate: () => [rotateSecret(db, hook, now + olderSecretMs)],
    retire: () => [retireSecret(db, hook)],
    pause: () => stopHook(db, hook, 'paused', now),
    start: () => [startHook(db, hook)],
    remove: () => deleteHook(db, hook),
  };
  await db.batch(acts[act]());
}

/** Sends a test at once, like any delivery; answers which it is. */
export async function testHook(services: Services, board: Board, hook: Hook): Promise<string> {
  const db = services.database(board.database);
  const id = `msg_${services.newId()}`;
  await oweDelivery(db, hook, { id, event: 'test', at: services.now() }).run();
  await deliverHook(services, board, id);
  return id;
}

/** Sends again what was given up, at once. */
export async function redriveHook(
  services: Services,
  board: Board,
  hook: Hook,
  delivery: string,
): Promise<void> {
  const db = services.database(board.database);
  await redriveDelivery(db, hook, delivery, services.now()).run();
  await deliverHook(services, board, delivery);
}
