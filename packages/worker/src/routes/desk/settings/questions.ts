import { Hono } from 'hono';
import { idPrefix, questionsPage } from '../../../console/settings/questions-page.tsx';
import type { Problem } from '../../../domain/complaint/policy-trial.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { changeSection } from '../../../operations/settings/change-section.ts';
import { fieldNote } from './problem-words.ts';
import { saveSection } from './save-section.ts';
import { settingsForm } from './settings-form.ts';
import { settingsView } from './settings-view.ts';

const section = 'questions';

export const questions = new Hono<DeskOfBoard>()
  .get('/', (c) => c.html(questionsPage(settingsView(c))))
  .post('/', async (c) => {
    const fields = await settingsForm(c.req.raw);
    const { services, board } = c.var;
    return saveSection(c, {
      section,
      seen: fields.version,
      save: (asked) => changeSection(services, board.key, { ...asked, section, fields }),
      again({ note, problems }) {
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
      },
    });
  });

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
