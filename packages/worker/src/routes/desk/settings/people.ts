import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { peoplePage, type PeoplePage } from '../../../console/people/people-page.tsx';
import { newPersonPage, personPage } from '../../../console/people/person-page.tsx';
import type { StaffRefusal } from '../../../domain/people/staff.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { Refusal } from '../../../http/refusal.ts';
import { messagesFor } from '../../../messages/messages.ts';
import {
  changeStaff,
  undoStaffChange,
  type PeopleChanged,
} from '../../../operations/people/change-people.ts';
import { savePerson } from '../../../operations/people/save-person.ts';
import { heldComplaints, listedStaff } from '../../../queries/people/staff.ts';
import { personFields, rowsOf, said, type Fields } from './person-fields.ts';
import { settingsForm } from './settings-form.ts';
import { backTo, settingsView } from './settings-view.ts';

const movedSchema = z.union([
  z.object({ to: z.enum(['up', 'down']) }),
  z.object({
    tier: z.union([z.literal('').transform(() => undefined), z.coerce.number().int().min(1).max(9)]),
  }),
]);
const dones = ['added', 'changed', 'removed', 'moved', 'undone', 'same'] as const;

/** `/desk/{board}/settings/people`: who answers, in which order, and when somebody is away. */
export const people = new Hono<DeskOfBoard>()
  .get('/', async (c) => c.html(await listed(c, noted(c))))
  .get('/new', (c) => c.html(added(c, { role: 'manager', tier: '1' })))
  .post('/new', async (c) => {
    const fields = await limited(c);
    const { services, board, manager } = c.var;
    const done = await savePerson(services, board, { by: manager.id, fields });
    if (done.kind === 'wrong') return c.html(added(c, fields, { problems: done.problems }), 422);
    if (done.kind === 'refused') return c.html(added(c, fields, { refusal: done.refusal }), 422);
    return after(c, done, 'added');
  })
  .post('/undo', async (c) => {
    const version = Number((await limited(c))['version']);
    const { services, board, manager } = c.var;
    if (!Number.isInteger(version))
      throw new Refusal('invalid-body', 'This form was not complete. Nothing was changed.');
    return after(c, await undoStaffChange(services, board, { by: manager.id, version }), 'undone');
  })
  .get('/:person', async (c) => c.html(await shown(c, personFields(whoever(c)))))
  .post('/:person', async (c) => {
    const fields = await limited(c);
    const { services, board, manager } = c.var;
    const done = await savePerson(services, board, { by: manager.id, person: whoever(c).id, fields });
    if (done.kind === 'wrong') return c.html(await shown(c, fields, { problems: done.problems }), 422);
    if (done.kind === 'refused') return c.html(await shown(c, fields, { refusal: done.refusal }), 422);
    return after(c, done, 'changed');
  })
  .post('/:person/remove', async (c) => {
    await limited(c);
    const { services, board, manager } = c.var;
    const change = { kind: 'removed', person: whoever(c).id } as const;
    return after(c, await changeStaff(services, board, manager.id, change), 'removed');
  })
  .post('/:person/move', async (c) => {
    const asked = movedSchema.safeParse(await limited(c));
    if (!asked.success) throw new Refusal('invalid-body', 'This form was not complete. Nothing was changed.');
    const { services, board, manager } = c.var;
    const to = 'to' in asked.data ? asked.data.to : asked.data;
    const change = { kind: 'moved', person: whoever(c).id, to } as const;
    return after(c, await changeStaff(services, board, manager.id, change), 'moved');
  });

type Wrong = { problems?: Record<string, string>; refusal?: StaffRefusal };

async function limited(c: Context<DeskOfBoard>): Promise<Fields> {
  await withinRate(c, `${c.var.board.key} settings ${c.var.manager.id}`);
  return settingsForm(c.req.raw);
}

function whoever(c: Context<DeskOfBoard>) {
  const found = c.var.board.people.find(({ id }) => id === c.req.param('person'));
  if (!found) throw new Refusal('not-found', 'There is nothing at this address.');
  return found;
}

async function listed(c: Context<DeskOfBoard>, note: PeoplePage['note']): Promise<string> {
  const { services, board, manager } = c.var;
  const staff = await listedStaff(services.database(board.database), board, services.now());
  return peoplePage(settingsView(c, undefined), { ...staff, reader: manager.id, note });
}

function added(c: Context<DeskOfBoard>, fields: Fields, wrong: Wrong = {}): string {
  const { view, form } = said(c, fields, wrong.problems);
  return newPersonPage(view, { form, rows: rowsOf(fields), refusal: wrong.refusal });
}

async function shown(c: Context<DeskOfBoard>, fields: Fields, wrong: Wrong = {}): Promise<string> {
  const person = whoever(c);
  const { services, board } = c.var;
  const holds = await heldComplaints(services.database(board.database), board.key, person.id);
  const { view, form } = said(c, fields, wrong.problems);
  return personPage(view, { person, holds, form, rows: rowsOf(fields), refusal: wrong.refusal });
}

/** Back to the list with what was done; a refusal shows it at once, since nothing was. */
async function after(
  c: Context<DeskOfBoard>,
  done: PeopleChanged,
  what: (typeof dones)[number],
): Promise<Response> {
  if (done.kind === 'refused') return c.html(await listed(c, { refusal: done.refusal }), 409);
  if (done.kind === 'same') return backTo(c, '/people', { done: 'same' });
  return backTo(c, '/people', { done: what, change: String(done.version), who: done.person });
}

/** What the address says was done, with the name of somebody of this board, and nobody else’s. */
function noted(c: Context<DeskOfBoard>): PeoplePage['note'] {
  const done = dones.find((one) => one === c.req.query('done'));
  if (!done) return undefined;
  const version = Number(c.req.query('change'));
  const person = c.var.board.people.find(({ id }) => id === c.req.query('who'));
  const { somebody } = messagesFor(settingsView(c, undefined).reader.locale).settings;
  return {
    done,
    name: person?.name ?? somebody,
    version: Number.isInteger(version) && version > 0 ? version : undefined,
  };
}
