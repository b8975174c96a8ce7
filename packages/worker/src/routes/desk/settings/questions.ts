import { Hono } from 'hono';
import { idPrefix, questionsPage } from '../../../console/settings/questions-page.tsx';
import type { Problem } from '../../../domain/complaint/policy-trial.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { fieldNote } from './problem-words.ts';
import { savedForm } from './save-section.ts';
import { settingsView } from './settings-view.ts';

export const questions = new Hono<DeskOfBoard>()
  .get('/', (c) => c.html(questionsPage(settingsView(c))))
  .post(
    '/',
    savedForm('questions', (c, { fields, note, problems }) => {
      const view = settingsView(c, note);
      const { questions: words } = messagesFor(view.reader.locale).boardSettings;
      const wrong = Object.fromEntries(
        problems.map((problem) => [fieldOf(problem), words.problem[wordOf(problem)]!]),
      );
      const which = fields.act === 'add' || fields.act === 'kinds' ? fields.act : (fields.index ?? '0');
      return questionsPage(
        { ...view, note: note ?? fieldNote(wrong, words, which === 'kinds' ? '' : idPrefix(which)) },
        { which, form: { fields, problems: wrong } },
      );
    }),
  );

/** `questions.3.text.de` is the field `text-de` of its form. */
const fieldOf = ({ path }: Problem): string => {
  const [first, , name, inner] = path.split('.');
  if (first !== 'questions' || name === undefined) return first === 'questions' ? 'index' : first!;
  return inner === undefined ? name : `${name}-${inner}`;
};

const wordOf = (problem: Problem): string => {
  if (problem.path === 'questions') return 'questions';
  return fieldOf(problem).split('-')[0]!;
};
