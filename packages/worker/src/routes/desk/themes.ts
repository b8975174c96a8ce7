import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { inboxHref, listQuery, readList, submissionHref } from '../../console/inbox/inbox-address.ts';
import type { InboxDone } from '../../console/inbox/inbox-note.tsx';
import type { SettingForm } from '../../console/settings/setting-fields.tsx';
import type { ThemesNote } from '../../console/themes/theme-note.tsx';
import { themePage } from '../../console/themes/theme-page.tsx';
import { themesPage } from '../../console/themes/themes-page.tsx';
import { themeFormSchema, type Theme } from '../../domain/themes/theme.ts';
import type { DeskOfBoard } from '../../http/desk.ts';
import { formBody } from '../../http/form-body.ts';
import { Refusal } from '../../http/refusal.ts';
import { may } from '../../http/signed-in.ts';
import { messagesFor } from '../../messages/messages.ts';
import { putTheme, saveTheme } from '../../operations/themes/save-theme.ts';
import { tagSubmissions } from '../../operations/themes/tag-submissions.ts';
import { mayDo } from '../../queries/inbox/may-do.ts';
import { rulesPreview, type RulesPreview } from '../../queries/themes/rules-preview.ts';
import { termsOf } from '../../queries/themes/theme-terms.ts';
import { heaviest } from '../../queries/themes/theme-report.ts';
import { themeOf } from '../../queries/themes/themes.ts';
import { deskReader, readBoard } from './desk-reader.ts';
import { doneQuery } from './inbox-done.ts';

type At = Context<DeskOfBoard>;

const offered = [4, 13, 52] as const;
const chosenSchema = z.object({
  weeks: z.coerce
    .number()
    .pipe(z.literal([...offered]))
    .catch(13),
  by: z.enum(['people', 'value']).catch('people'),
});
const tagsSchema = z.object({
  act: z.enum(['give', 'take']),
  theme: z.string().max(40),
  id: z
    .union([z.string(), z.array(z.string())])
    .transform((one) => [one].flat().filter((id) => /^sub_[0-9A-Z]{26}$/.test(id)))
    .default([]),
  back: z.literal('submission').optional(),
  list: z.string().max(2_000).default(''),
});

const database = (c: At) => c.var.services.database(c.var.board.database);
const notFound = () => new Refusal('not-found', 'There is nothing at this address.');

/** `/desk/{board}/themes`: what customers speak of; making themes, and giving them to feedback. */
export const themes = new Hono<DeskOfBoard>()
  .get('/', may('read'), async (c) => {
    const { services, board, manager } = c.var;
    const { weeks, by } = chosenSchema.parse(c.req.query());
    const [report, terms, note] = await Promise.all([
      heaviest(database(c), board, { weeks, by, now: services.now() }),
      termsOf(database(c), board.key),
      noted(c),
    ]);
    const face = { reader: deskReader(c), read: readBoard(c), mayAct: mayDo(manager.role) };
    return c.html(themesPage({ ...face, ...report, weeks, offered, by, terms, note }));
  })
  .get('/new', may('act'), async (c) => {
    const term = (c.req.query('term') ?? '').trim().slice(0, 60);
    const preview = term ? await rulesPreview(database(c), c.var.board.key, [term]) : undefined;
    return c.html(shown(c, undefined, { fields: { name: term, rules: term }, problems: {} }, preview));
  })
  .post('/', may('act'), (c) => saved(c))
  .post('/tags', may('act'), async (c) => {
    const form = tagsSchema.safeParse(await formBody(c.req.raw));
    if (!form.success) throw new Refusal('invalid-body', 'This is not what the desk sends.');
    const { act, theme, id: submissions, back, list } = form.data;
    const { services, board, manager } = c.var;
    const changed =
      theme && submissions.length > 0
        ? await tagSubmissions(services, board, manager.id, { theme, submissions, act })
        : [];
    const [first] = submissions;
    const query = listQuery(readList(list));
    if (back && first) return c.redirect(submissionHref(board.key, first, query), 303);
    const done = doneQuery(saidOfTags(act, theme, changed));
    return c.redirect(inboxHref(board.key, [query, done].filter(Boolean).join('&')), 303);
  })
  .get('/:theme', may('act'), async (c) => {
    const theme = await theTheme(c);
    const form = { fields: { name: theme.name, rules: theme.rules.join('\n') }, problems: {} };
    return c.html(shown(c, theme, form, undefined, await noted(c)));
  })
  .post('/:theme', may('act'), async (c) => saved(c, await theTheme(c)))
  .post('/:theme/remove', may('act'), async (c) => {
    const { id } = await theTheme(c);
    await putTheme(c.var.services, c.var.board, id, false);
    return c.redirect(`/desk/${c.var.board.key}/themes?removed=${id}`, 303);
  })
  .post('/:theme/restore', may('act'), async (c) => {
    const theme = await themeOf(database(c), c.var.board.key, c.req.param('theme'));
    if (!theme) throw notFound();
    await putTheme(c.var.services, c.var.board, theme.id, true);
    return c.redirect(`/desk/${c.var.board.key}/themes?done=restored`, 303);
  });

async function theTheme(c: At): Promise<Theme> {
  const theme = await themeOf(database(c), c.var.board.key, c.req.param('theme') ?? '');
  if (!theme || theme.removedAt !== undefined) throw notFound();
  return theme;
}

function saidOfTags(act: 'give' | 'take', theme: string, ids: string[]): InboxDone {
  if (ids.length === 0) return { what: 'none' };
  return act === 'give' ? { what: 'tagged', theme, ids } : { what: 'restored' };
}

async function noted(c: At): Promise<ThemesNote | undefined> {
  const { removed, done } = c.req.query();
  if (done === 'saved' || done === 'restored') return { kind: done };
  const theme = removed ? await themeOf(database(c), c.var.board.key, removed) : undefined;
  return theme?.removedAt === undefined ? undefined : { kind: 'removed', id: theme.id, name: theme.name };
}

async function saved(c: At, before?: Theme): Promise<Response> {
  const typed = await formBody(c.req.raw);
  const form = themeFormSchema.safeParse(typed);
  const text = (name: string) => [typed[name] ?? ''].flat()[0]!;
  const fields = { name: text('name'), rules: text('rules') };
  if (!form.success) {
    const { problem } = messagesFor(deskReader(c).locale).themes;
    const problems = form.error.issues.map(({ path }) => [String(path[0]), problem[String(path[0])] ?? '']);
    return c.html(shown(c, before, { fields, problems: Object.fromEntries(problems) }), 422);
  }
  if (text('do') === 'preview') {
    const preview = await rulesPreview(database(c), c.var.board.key, form.data.rules);
    return c.html(shown(c, before, { fields, problems: {} }, preview));
  }
  const id = await saveTheme(c.var.services, c.var.board, form.data, before);
  if (!id) return c.html(shown(c, before, { fields, problems: {} }, undefined, { kind: 'full' }), 422);
  return c.redirect(`/desk/${c.var.board.key}/themes/${id}?done=saved`, 303);
}

const shown = (
  c: At,
  theme: Theme | undefined,
  form: SettingForm,
  preview?: RulesPreview,
  note?: ThemesNote,
): string =>
  themePage({
    reader: deskReader(c),
    read: readBoard(c),
    theme,
    form,
    preview,
    timeZone: c.var.board.timeZone,
    note,
  });
