import { eventsFor, type Hook, type HookKind } from '../../domain/hooks/hook.ts';
import type { HookForm } from '../../domain/hooks/hook-form.ts';
import { nextDaily } from '../../domain/hooks/next-daily.ts';
import { outsideAddress, type AddressProblem } from '../../domain/hooks/outside-address.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { insertHook, updateHook } from '../../storage/hooks/hooks.ts';

export type HookSaved =
  | { ok: true; id: string }
  | { ok: false; field: 'url' | 'events'; problem: AddressProblem | 'full' | 'events' };

/** Makes a hook, or changes one (`before`), if its address may be called. What is told stays within its kind. */
export async function saveHook(
  services: Services,
  board: Board,
  kind: HookKind,
  form: HookForm,
  before?: Hook,
): Promise<HookSaved> {
  const now = services.now();
  const address = outsideAddress(form.url, services.settings.ENVIRONMENT === 'local');
  if (!address.ok) return { ok: false, field: 'url', problem: address.problem };
  const events = eventsFor(kind).filter((event) => form.events.includes(event));
  if (events.length === 0) return { ok: false, field: 'events', problem: 'events' };
  const daily = events.includes('daily');
  const hook: Hook = {
    id: before?.id ?? `hok_${services.newId()}`,
    boardId: board.key,
    kind,
    name: form.name,
    url: address.url,
    events,
    contact: kind === 'webhook' && form.contact === 'yes',
    locale: form.locale ?? board.locale,
    generation: 1,
    olderUntil: 0,
    failures: 0,
    dailyAt: daily ? (before?.dailyAt ?? nextDaily(now, board.timeZone)) : undefined,
    createdAt: now,
  };
  const db = services.database(board.database);
  const { meta } = await (before ? updateHook(db, hook) : insertHook(db, hook)).run();
  return meta.changes > 0 ? { ok: true, id: hook.id } : { ok: false, field: 'url', problem: 'full' };
}
