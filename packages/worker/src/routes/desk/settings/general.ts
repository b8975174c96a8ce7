import { Hono } from 'hono';
import { generalFieldsOf, generalPage } from '../../../console/settings/general-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { fieldNote, problemWords } from './problem-words.ts';
import { savedForm } from './save-section.ts';
import { settingsView } from './settings-view.ts';

export const general = new Hono<DeskOfBoard>()
  .get('/', (c) =>
    c.html(generalPage(settingsView(c), { fields: generalFieldsOf(c.var.board), problems: {} })),
  )
  .post(
    '/',
    savedForm('general', (c, { fields, note, problems }) => {
      const view = settingsView(c, note);
      const { general: words } = messagesFor(view.reader.locale).settings;
      const wrong = problemWords(problems, words.problem);
      return generalPage({ ...view, note: note ?? fieldNote(wrong, words) }, { fields, problems: wrong });
    }),
  );
