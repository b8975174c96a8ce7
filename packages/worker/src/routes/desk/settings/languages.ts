import { Hono, type Context } from 'hono';
import { locales, type Locale } from '@wipeboard/shared';
import { languagesPage } from '../../../console/settings/languages-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { fieldNote } from './problem-words.ts';
import { savedForm } from './save-section.ts';
import { settingsView } from './settings-view.ts';

export const languages = new Hono<DeskOfBoard>()
  .get('/', (c) => c.html(languagesPage(settingsView(c), languageOf(c, c.req.query('language')))))
  .post(
    '/',
    savedForm('languages', (c, { fields, note, problems }) => {
      const view = settingsView(c, note);
      const { languages: words, questions } = messagesFor(view.reader.locale).boardSettings;
      const named = problems.map(({ path }) => [
        `text${path.split('.')[1] ?? '0'}`,
        words.problem.questions!,
      ]);
      const wrong = Object.fromEntries(named) as Record<string, string>;
      const labels = Object.fromEntries(Object.keys(wrong).map((name) => [name, questions.everywhere]));
      return languagesPage(
        { ...view, note: note ?? fieldNote(wrong, labels) },
        languageOf(c, fields.language),
        { fields, problems: wrong },
      );
    }),
  );

const languageOf = (c: Context<DeskOfBoard>, asked: string | undefined): Locale =>
  locales.find((one) => one === asked) ?? c.var.board.locale;
