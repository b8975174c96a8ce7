import { Hono } from 'hono';
import { originsPage } from '../../../console/settings/origins-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { changeSection } from '../../../operations/settings/change-section.ts';
import { lookAtPage } from '../../../operations/settings/look-at-page.ts';
import { sightingsOf } from '../../../queries/settings/sightings.ts';
import { fieldNote } from './problem-words.ts';
import { saveSection } from './save-section.ts';
import { settingsForm } from './settings-form.ts';
import { settingsView } from './settings-view.ts';

const section = 'origins';
const longestAddress = 2_000;

export const origins = new Hono<DeskOfBoard>()
  .get('/', async (c) => {
    const { services, board } = c.var;
    const sightings = await sightingsOf(services.database(board.database), board.key);
    return c.html(originsPage(settingsView(c), { sightings }));
  })
  .post('/test', async (c) => {
    const { services, board, manager } = c.var;
    await withinRate(c, `${board.key} page-test ${manager.id}`);
    const address = ((await settingsForm(c.req.raw)).address ?? '').trim().slice(0, longestAddress);
    const sightings = await sightingsOf(services.database(board.database), board.key);
    const findings = await lookAtPage(services, board, address);
    return c.html(originsPage(settingsView(c, undefined), { sightings, tested: { address, findings } }));
  })
  .post('/', async (c) => {
    const fields = await settingsForm(c.req.raw);
    const { services, board } = c.var;
    const sightings = await sightingsOf(services.database(board.database), board.key);
    return saveSection(c, {
      section,
      seen: fields.version,
      save: (asked) => changeSection(services, board.key, { ...asked, section, fields }),
      again({ note, problems }) {
        const view = settingsView(c, note);
        const { origins: words } = messagesFor(view.reader.locale).boardSettings;
        const [first] = problems;
        const wrong: Record<string, string> = first
          ? { site: words.problem[first.path.split('.')[0]!] ?? words.problem.site! }
          : {};
        const form = { fields, problems: wrong };
        return originsPage({ ...view, note: note ?? fieldNote(wrong, words) }, { sightings, form });
      },
    });
  });
