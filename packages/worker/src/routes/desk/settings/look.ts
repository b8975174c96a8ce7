import { Hono } from 'hono';
import { lookFieldsOf, lookPage } from '../../../console/settings/look-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { changeSection } from '../../../operations/settings/change-section.ts';
import { fieldNote } from './problem-words.ts';
import { saveSection } from './save-section.ts';
import { settingsForm } from './settings-form.ts';
import { settingsView } from './settings-view.ts';

const section = 'look';

export const look = new Hono<DeskOfBoard>()
  .get('/', (c) => c.html(lookPage(settingsView(c), { fields: lookFieldsOf(c.var.board), problems: {} })))
  .post('/', async (c) => {
    const fields = await settingsForm(c.req.raw);
    const { services, board } = c.var;
    return saveSection(c, {
      section,
      seen: fields.version,
      save: (asked) => changeSection(services, board.key, { ...asked, section, fields }),
      again({ note, problems }) {
        const view = settingsView(c, note);
        const { look: words } = messagesFor(view.reader.locale).boardSettings;
        const wrong: Record<string, string> = problems.length > 0 ? { accent: words.problem.look! } : {};
        return lookPage({ ...view, note: note ?? fieldNote(wrong, words) }, { fields, problems: wrong });
      },
    });
  });
