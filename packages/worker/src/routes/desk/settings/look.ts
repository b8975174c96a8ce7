import { Hono } from 'hono';
import { lookFieldsOf, lookPage } from '../../../console/settings/look-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { fieldNote } from './problem-words.ts';
import { savedForm } from './save-section.ts';
import { settingsView } from './settings-view.ts';

export const look = new Hono<DeskOfBoard>()
  .get('/', (c) => c.html(lookPage(settingsView(c), { fields: lookFieldsOf(c.var.board), problems: {} })))
  .post(
    '/',
    savedForm('look', (c, { fields, note, problems }) => {
      const view = settingsView(c, note);
      const { look: words } = messagesFor(view.reader.locale).boardSettings;
      const wrong: Record<string, string> = problems.length > 0 ? { accent: words.problem.look! } : {};
      return lookPage({ ...view, note: note ?? fieldNote(wrong, words) }, { fields, problems: wrong });
    }),
  );
