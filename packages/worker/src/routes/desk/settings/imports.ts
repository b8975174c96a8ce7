import { Hono, type Context } from 'hono';
import { importPage } from '../../../console/exchange/import-page.tsx';
import { problemText } from '../../../console/exchange/import-preview.tsx';
import { oneImportPage } from '../../../console/exchange/one-import-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { formBody } from '../../../http/form-body.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { Refusal } from '../../../http/refusal.ts';
import { uploadedFile } from '../../../http/uploaded-file.ts';
import { beginLoad, beginUndo, dropImport, goOn, remap } from '../../../operations/exchange/load-import.ts';
import { problemsCsv } from '../../../operations/exchange/problems-csv.ts';
import { stageImport } from '../../../operations/exchange/stage-import.ts';
import { checkImport } from '../../../queries/exchange/checked-import.ts';
import { importOf, importsOf, loadedBefore, type Import } from '../../../queries/exchange/imports.ts';
import { typedMapping } from './import-form.ts';
import { backTo, settingsView } from './settings-view.ts';

type Here = Context<DeskOfBoard>;

const mostBytes = 10_000_000;
const database = (c: Here) => c.var.services.database(c.var.board.database);

async function named(c: Here): Promise<Import> {
  const one = await importOf(database(c), c.var.board.key, c.req.param('import')!);
  if (!one || one.state === 'arriving') throw new Refusal('not-found', 'There is nothing at this address.');
  return one;
}

const moved = () => new Refusal('changed-meanwhile', 'Somebody did something with this file meanwhile.');

/** `/desk/{board}/settings/import`: feedback that another tool has gathered. */
export const imports = new Hono<DeskOfBoard>()
  .get('/', async (c) =>
    c.html(importPage({ view: settingsView(c), imports: await importsOf(database(c), c.var.board.key) })),
  )
  .post('/', async (c) => {
    const { services, board, manager } = c.var;
    await withinRate(c, `import ${board.key} ${manager.id}`);
    const file = await uploadedFile(c.req.raw, mostBytes);
    const staged =
      file === undefined || file === 'too-large'
        ? { kind: 'refused' as const, problem: file ?? ('no-file' as const) }
        : await stageImport(services, board, manager.id, file);
    if (staged.kind === 'staged') return backTo(c, `/import/${staged.id}`);
    const before = await importsOf(database(c), board.key);
    return c.html(importPage({ view: settingsView(c), imports: before, problem: staged.problem }), 422);
  })
  .get('/:import', async (c) => {
    const one = await named(c);
    const view = settingsView(c);
    if (one.state !== 'staged') return c.html(oneImportPage({ view, one }));
    const check = await checkImport(database(c), c.var.board, one);
    const same = await loadedBefore(database(c), one);
    return c.html(oneImportPage({ view, one, same, check }));
  })
  .get('/:import/problems.csv', async (c) => {
    const one = await named(c);
    const { problems } = await checkImport(database(c), c.var.board, one);
    const { locale } = settingsView(c).reader;
    c.header('Content-Disposition', 'attachment; filename="problems.csv"');
    return c.body(
      problemsCsv(problems, (problem) => problemText(problem, locale)),
      200,
      { 'Content-Type': 'text/csv; charset=utf-8' },
    );
  })
  .post('/:import/mapping', async (c) => {
    const { services, board } = c.var;
    const one = await named(c);
    const typed = typedMapping(await formBody(c.req.raw), one.mapping);
    if (typed.problems.length > 0) {
      const check = await checkImport(database(c), board, one);
      return c.html(oneImportPage({ view: settingsView(c), one, check, typed }), 422);
    }
    if (!(await remap(services, board, one.id, typed.mapping))) throw moved();
    return backTo(c, `/import/${one.id}`);
  })
  .post('/:import/load', async (c) => {
    const one = await named(c);
    if (!(await beginLoad(c.var.services, c.var.board, one.id))) throw moved();
    return backTo(c, `/import/${one.id}`);
  })
  .post('/:import/go-on', async (c) => {
    const one = await named(c);
    await goOn(c.var.services, c.var.board, one.id);
    return backTo(c, `/import/${one.id}`);
  })
  .post('/:import/undo', async (c) => {
    const one = await named(c);
    const { services, board, manager } = c.var;
    if (!(await beginUndo(services, board, one.id, manager.id))) throw moved();
    return backTo(c, `/import/${one.id}`);
  })
  .post('/:import/drop', async (c) => {
    const one = await named(c);
    await dropImport(c.var.services, c.var.board, one.id);
    return backTo(c, '/import');
  });
