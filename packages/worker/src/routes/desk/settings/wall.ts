import { Hono } from 'hono';
import { wallFieldsOf, wallSettingsPage } from '../../../console/settings/wall-settings-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { fieldNote, problemWords } from './problem-words.ts';
import { savedForm } from './save-section.ts';
import { settingsView } from './settings-view.ts';

export const wall = new Hono<DeskOfBoard>()
  .get('/', (c) => {
    const { board, services } = c.var;
    const form = { fields: wallFieldsOf(board), problems: {} };
    return c.html(wallSettingsPage(settingsView(c), form, services.settings.PUBLIC_URL));
  })
  .post(
    '/',
    savedForm('wall', (c, { fields, note, problems }) => {
      const view = settingsView(c, note);
      const said = messagesFor(view.reader.locale).wall.settings;
      // A greeting that is too long is one of some language: its path ends in it.
      const wrong = Object.fromEntries(
        Object.entries(problemWords(problems, said.problem)).flatMap(([path, words]) =>
          path === 'wall.greeting'
            ? problems
                .filter((one) => one.path.startsWith(path))
                .map((one) => [`greeting-${one.path.split('.')[2] ?? 'en'}`, words])
            : [[path.replace('wall.', ''), words]],
        ),
      ) as Record<string, string>;
      const shown = { ...view, note: note ?? fieldNote(wrong, {}) };
      return wallSettingsPage(shown, { fields, problems: wrong }, c.var.services.settings.PUBLIC_URL);
    }),
  );
