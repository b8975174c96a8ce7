import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { privacyPage, type PrivacyPage } from '../../../console/privacy/privacy-page.tsx';
import type { Note } from '../../../console/settings/settings-frame.tsx';
import { soughtSchema } from '../../../domain/privacy/sought.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { formBody } from '../../../http/form-body.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { erasePerson, exportPerson, mostErased } from '../../../operations/privacy/serve-person.ts';
import { changeSection } from '../../../operations/settings/change-section.ts';
import { retentionForm } from '../../../operations/settings/retention-form.ts';
import { onePerson, privacyActs } from '../../../queries/privacy/one-person.ts';
import { personNames, personOnWall } from '../../../queries/privacy/person-on-wall.ts';
import { fieldNote } from './problem-words.ts';
import { saveSection } from './save-section.ts';
import { settingsForm } from './settings-form.ts';
import { backTo, settingsView } from './settings-view.ts';

const section = 'privacy';
const mostFields = 300;

const idSchema = z.string().regex(/^sub_[0-9A-Z]{26}$/);

/**
 * `/desk/{board}/settings/privacy`: how long what is kept, and one person’s wish to see or erase theirs. Whom it is
 * about is only ever posted: it stands in no address and no log.
 */
export const privacy = new Hono<DeskOfBoard>()
  .get('/', async (c) => c.html(await shown(c, { erased: countOf(c.req.query('erased')) })))
  .post('/', async (c) => {
    const fields = await settingsForm(c.req.raw);
    const { services, board } = c.var;
    const acts = await privacyActs(services.database(board.database), board.key);
    return saveSection(c, {
      section,
      seen: fields['version'],
      save: (asked) => changeSection(services, board.key, { ...asked, section, fields }),
      again: ({ note, problems }) => {
        const { retention } = messagesFor(settingsView(c).reader.locale).privacy;
        const wrong = problems.flatMap(({ path }) => (path.startsWith('retention.') ? [path.slice(10)] : []));
        const words = Object.fromEntries(wrong.map((kind) => [kind, retention.problem]));
        return page(c, acts, { fields, problems: words, note: note ?? fieldNote(words, retention) });
      },
    });
  })
  .post('/find', async (c) => {
    await limited(c);
    const { text, sought } = whoOf(await settingsForm(c.req.raw));
    if (!sought) return c.html(await shown(c, { sought: { text, wrong: 'problem' } }), 422);
    return c.html(await shown(c, { sought: { text, ...(await found(c, sought)) } }));
  })
  .post('/export', async (c) => {
    await limited(c);
    const { text, sought } = whoOf(await settingsForm(c.req.raw));
    if (!sought) return c.html(await shown(c, { sought: { text, wrong: 'problem' } }), 422);
    const { services, board, manager } = c.var;
    const exported = await exportPerson(services, board, { by: manager.id, sought });
    c.header('Content-Disposition', `attachment; filename="${board.key}-one-person.json"`);
    return c.json(exported);
  })
  .post('/erase', async (c) => {
    await limited(c);
    const { submission, wall, ...fields } = await formBody(c.req.raw, mostFields);
    const { text, sought } = whoOf(fields);
    const ids = [submission ?? []].flat().filter((id) => idSchema.safeParse(id).success);
    const sure = fields['sure'] === 'yes';
    const onWall = wall === 'yes' ? sought : undefined;
    if (!sure || (ids.length === 0 && !onWall)) {
      const wrong = sure ? 'nothingChosen' : 'notSure';
      const again = { text, ...(sought && (await found(c, sought))), wrong } as const;
      return c.html(await shown(c, { sought: again }), 422);
    }
    const { services, board, manager } = c.var;
    const erased = await erasePerson(services, board, { by: manager.id, submissions: ids, onWall });
    return backTo(c, '/privacy', { erased: String(erased) });
  });

type Shown = Pick<PrivacyPage, 'sought' | 'erased'>;

const limited = (c: Context<DeskOfBoard>) => withinRate(c, `${c.var.board.key} settings ${c.var.manager.id}`);

function whoOf(fields: Record<string, string | string[]>) {
  const text = [fields['who'] ?? ''].flat().at(-1)!;
  return { text, sought: soughtSchema.safeParse(text).data };
}

async function found(
  { var: { services, board } }: Context<DeskOfBoard>,
  sought: z.infer<typeof soughtSchema>,
) {
  const db = services.database(board.database);
  const names = await personNames(db, board.key, sought, services.settings.SIGNING_KEYS);
  return {
    found: await onePerson(db, board.key, sought),
    onWall: await personOnWall(db, board.key, names),
  };
}

async function shown(c: Context<DeskOfBoard>, more: Shown = {}): Promise<string> {
  const { services, board } = c.var;
  return page(c, await privacyActs(services.database(board.database), board.key), more);
}

function page(
  c: Context<DeskOfBoard>,
  acts: PrivacyPage['acts'],
  more: Shown & { fields?: Record<string, string>; problems?: Record<string, string>; note?: Note },
): string {
  const { fields, problems = {}, note, ...rest } = more;
  const view = settingsView(c, note);
  const kept = retentionForm(c.var.board);
  const form = { fields: fields ?? kept.fields, problems };
  return privacyPage(view, { form, choices: kept.choices, acts, mostErased, ...rest });
}

const countOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
