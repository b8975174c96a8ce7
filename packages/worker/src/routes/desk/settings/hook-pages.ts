import { Hono, type Context } from 'hono';
import { hookPage, type HookView } from '../../../console/hooks/hook-page.tsx';
import type { HookFields } from '../../../console/hooks/hook-form.tsx';
import { hooksPage, type HookSection } from '../../../console/hooks/hooks-page.tsx';
import { hookFormSchema } from '../../../domain/hooks/hook-form.ts';
import type { Hook } from '../../../domain/hooks/hook.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { formBody, type FormFields } from '../../../http/form-body.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { Refusal } from '../../../http/refusal.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { changeHook, hookActs, redriveHook, testHook } from '../../../operations/hooks/change-hook.ts';
import { saveHook } from '../../../operations/hooks/save-hook.ts';
import { shownSecrets } from '../../../operations/hooks/shown-secrets.ts';
import { hookDeliveries, hookDelivery } from '../../../queries/hooks/hook-deliveries.ts';
import { eventsOffered, hookOf, hooksOf } from '../../../queries/hooks/hooks.ts';
import { backTo, settingsView } from './settings-view.ts';

type At = Context<DeskOfBoard>;

const perPage = 50;
const pathOf = (section: HookSection, hook?: string) => `/${section}${hook ? `/${hook}` : ''}`;
const database = (c: At) => c.var.services.database(c.var.board.database);

/** `/desk/{board}/settings/webhooks` and `…/chat`: hooks of one section, each with its log. */
export const hookPages = (section: HookSection) =>
  new Hono<DeskOfBoard>()
    .get('/', async (c) => c.html(await list(c, section, startFields(section, c))))
    .post('/', async (c) => {
      const typed = await formBody(c.req.raw);
      const form = hookFormSchema.safeParse(typed);
      const kind = section === 'webhooks' ? 'webhook' : form.data?.kind;
      if (form.success && kind) {
        const saved = await saveHook(c.var.services, c.var.board, kind, form.data);
        if (saved.ok) return backTo(c, pathOf(section, saved.id), { done: 'added' });
        return c.html(await list(c, section, fieldsOf(c, typed, { [saved.field]: saved.problem })), 422);
      }
      return c.html(await list(c, section, fieldsOf(c, typed, wrongIn(form))), 422);
    })
    .get('/:hook', async (c) => {
      const hook = await theHook(c, section);
      return c.html(await detail(c, section, hook, { fields: asKept(hook) }));
    })
    .post('/:hook', async (c) => {
      const hook = await theHook(c, section);
      const typed = await formBody(c.req.raw);
      const form = hookFormSchema.safeParse(typed);
      if (!form.success) {
        return c.html(await detail(c, section, hook, { fields: fieldsOf(c, typed, wrongIn(form)) }), 422);
      }
      const saved = await saveHook(c.var.services, c.var.board, hook.kind, form.data, hook);
      if (saved.ok) return backTo(c, pathOf(section, hook.id), { done: 'saved' });
      const fields = fieldsOf(c, typed, { [saved.field]: saved.problem });
      return c.html(await detail(c, section, hook, { fields }), 422);
    })
    .post('/:hook/secrets', async (c) => {
      const hook = await theHook(c, section);
      const secrets = await shownSecrets(c.var.services, hook);
      return c.html(await detail(c, section, hook, { fields: asKept(hook), secrets }));
    })
    .post('/:hook/test', async (c) => {
      const hook = await theHook(c, section);
      await withinRate(c, `${c.var.board.key} hook ${hook.id}`);
      await testHook(c.var.services, c.var.board, hook);
      return backTo(c, pathOf(section, hook.id), { done: 'tested' });
    })
    .post('/:hook/deliveries/:delivery/redrive', async (c) => {
      const hook = await theHook(c, section);
      const delivery = await hookDelivery(database(c), hook.id, c.req.param('delivery'));
      if (!delivery) throw new Refusal('not-found', 'There is nothing at this address.');
      await withinRate(c, `${c.var.board.key} hook ${hook.id}`);
      await redriveHook(c.var.services, c.var.board, hook, delivery.id);
      return backTo(c, pathOf(section, hook.id), { done: 'redriven' });
    })
    .post('/:hook/:act{rotate|retire|pause|start|remove}', async (c) => {
      const hook = await theHook(c, section);
      const act = hookActs.find((one) => one === c.req.param('act'))!;
      await changeHook(c.var.services, c.var.board, hook, act);
      const done = {
        rotate: 'rotated',
        retire: 'retired',
        pause: 'paused',
        start: 'started',
        remove: 'removed',
      };
      return backTo(c, pathOf(section, act === 'remove' ? undefined : hook.id), { done: done[act] });
    });

async function theHook(c: At, section: HookSection): Promise<Hook> {
  const hook = await hookOf(database(c), c.var.board.key, c.req.param('hook') ?? '');
  if (!hook || (hook.kind === 'webhook') !== (section === 'webhooks')) {
    throw new Refusal('not-found', 'There is nothing at this address.');
  }
  return hook;
}

async function list(c: At, section: HookSection, fields: HookFields): Promise<string> {
  const kinds = section === 'webhooks' ? (['webhook'] as const) : (['slack', 'teams'] as const);
  const hooks = await hooksOf(database(c), c.var.board.key, kinds);
  const offered = eventsOffered(kinds[0]);
  return hooksPage({ view: settingsView(c), section, hooks, offered, fields, done: c.req.query('done') });
}

async function detail(
  c: At,
  section: HookSection,
  hook: Hook,
  more: Pick<HookView, 'fields' | 'secrets'>,
): Promise<string> {
  const asked = Number(c.req.query('before'));
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : Number.MAX_SAFE_INTEGER;
  const deliveries = await hookDeliveries(database(c), hook.id, before, perPage + 1);
  const older = deliveries.length > perPage ? deliveries[perPage - 1]!.at : undefined;
  return hookPage({
    view: settingsView(c),
    section,
    hook,
    offered: eventsOffered(hook.kind),
    deliveries: deliveries.slice(0, perPage),
    older,
    done: c.req.query('done'),
    ...more,
  });
}

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0]!;

function fieldsOf(c: At, typed: FormFields, wrong: Record<string, string>): HookFields {
  const { problem } = messagesFor(settingsView(c).reader.locale).hooks;
  return {
    fields: Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, one(value)])),
    events: [typed['events'] ?? []].flat(),
    problems: Object.fromEntries(
      Object.entries(wrong).map(([field, what]) => [field, problem[what] ?? problem[field] ?? what]),
    ),
  };
}

function wrongIn(form: ReturnType<typeof hookFormSchema.safeParse>): Record<string, string> {
  const fields = form.error?.issues.map(({ path }) => String(path[0])) ?? ['kind'];
  return Object.fromEntries(fields.map((field) => [field, field === 'url' ? 'unreadable' : field]));
}

function asKept({ name, url, events, contact, locale }: Hook): HookFields {
  return { fields: { name, url, locale, contact: contact ? 'yes' : '' }, events, problems: {} };
}

const startFields = (section: HookSection, c: At): HookFields => ({
  fields: { kind: 'slack', locale: c.var.board.locale },
  events: [...eventsOffered(section === 'webhooks' ? 'webhook' : 'slack')],
  problems: {},
});
