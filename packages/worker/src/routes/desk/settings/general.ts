import { Hono } from 'hono';
import { generalFieldsOf, generalPage } from '../../../console/settings/general-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { changeSection } from '../../../operations/settings/change-section.ts';
import { settingsForm } from './settings-form.ts';
import { fieldNote, problemWords } from './problem-words.ts';
import { saveSection } from './save-section.ts';
import { settingsView } from './settings-view.ts';

const section = 'general';

export const general = new Hono<DeskOfBoard>()
  .get('/', (c) =>
    c.html(generalPage(settingsView(c), { fields: generalFieldsOf(c.var.board), problems: {} })),
  )
  .post('/', async (c) => {
    const fields = await settingsForm(c.req.raw);
    const { services, board } = c.var;
    return saveSection(c, {
      section,
      seen: fields.version,
      save: (asked) => changeSection(services, board.key, { ...asked, section, fields }),
      again({ note, problems }) {
        const view = settingsView(c, note);
        const { general: words } = messagesFor(view.reader.locale).settings;
        const wrong = problemWords(problems, words.problem);
        return generalPage({ ...view, note: note ?? fieldNote(wrong, words) }, { fields, problems: wrong });
      },
    });
  });
