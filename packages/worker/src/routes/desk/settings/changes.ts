import { Hono } from 'hono';
import { changesPage } from '../../../console/settings/changes-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { Refusal } from '../../../http/refusal.ts';
import { undoChange } from '../../../operations/settings/undo-change.ts';
import { boardFile } from '../../../queries/settings/board-file.ts';
import { newestChanges } from '../../../queries/settings/board-changes.ts';
import { backTo, settingsView } from './settings-view.ts';

const page = 50;

/** `/desk/{board}/settings/changes`: what was changed, and the way back. */
export const changes = new Hono<DeskOfBoard>()
  .get('/', async (c) => {
    const { services, board } = c.var;
    const before = Number(c.req.query('before'));
    const from = Number.isInteger(before) && before > 0 ? before : undefined;
    const found = await newestChanges(services.directory, board.key, from);
    return c.html(
      changesPage(settingsView(c), found, found.length === page ? found.at(-1)!.version : undefined),
    );
  })
  .get('/board.json', (c) => {
    c.header('Content-Disposition', `attachment; filename="${c.var.board.key}.json"`);
    return c.body(JSON.stringify(boardFile(c.var.board), undefined, 2), 200, {
      'Content-Type': 'application/json; charset=utf-8',
    });
  })
  .post('/:version/undo', async (c) => {
    const { services, board, manager } = c.var;
    await withinRate(c, `${board.key} settings ${manager.id}`);
    const version = Number(c.req.param('version'));
    const done = Number.isInteger(version)
      ? await undoChange(services, board, { version, by: manager.id })
      : { kind: 'gone' as const };
    if (done.kind === 'gone') throw new Refusal('not-found', 'There is no such change.');
    const { section } = done.change;
    const path = section === 'file' ? '/changes' : `/${section}`;
    if (done.kind === 'refused') return backTo(c, path, { done: 'undo-refused' });
    return backTo(c, path, { undone: String(done.version) });
  });
