import { Hono, type Context } from 'hono';
import { myAwayPage } from '../../console/people/person-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { withinRate } from '../../http/rate-limit.ts';
import { may } from '../../http/signed-in.ts';
import { leavesNobody, saveMyAway } from '../../operations/people/save-person.ts';
import { awayFields, rowsOf, said, type Fields } from './settings/person-fields.ts';
import { settingsForm } from './settings/settings-form.ts';

/** `/desk/{board}/away`: when the reader themselves is away. */
export const away = new Hono<DeskOfBoard>()
  .use(may('act'))
  .get('/', (c) => c.html(shown(c, awayFields(c.var.manager.away))))
  .post('/', async (c) => {
    const { services, board, manager } = c.var;
    await withinRate(c, `${board.key} settings ${manager.id}`);
    const fields = await settingsForm(c.req.raw);
    const done = await saveMyAway(services, board, { manager: manager.id, fields });
    if (done.kind === 'wrong') return c.html(shown(c, fields, done.problems), 422);
    return c.redirect(`/desk/${board.key}/away?done=saved`, 303);
  });

function shown(c: Context<DeskOfBoard>, fields: Fields, problems: Record<string, string> = {}): string {
  const { services, board, manager } = c.var;
  const { view, form } = said(c, fields, problems);
  return myAwayPage(view, {
    form,
    rows: rowsOf(fields),
    saved: c.req.query('done') === 'saved' && Object.keys(problems).length === 0,
    nobodyLeft: leavesNobody(board, manager.id, services.now()),
  });
}
