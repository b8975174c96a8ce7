import { Hono, type Context } from 'hono';
import { policyPage } from '../../../console/policy/policy-page.tsx';
import type { Note } from '../../../console/settings/settings-frame.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { changeSection } from '../../../operations/settings/change-section.ts';
import {
  policyForm,
  policyRows,
  problemsOfPolicy,
  tryForm,
} from '../../../operations/settings/policy-form.ts';
import type { PolicyTried } from '../../../operations/try-policy.ts';
import { policyLabel } from './policy-label.ts';
import { fieldNote } from './problem-words.ts';
import { saveSection } from './save-section.ts';
import { settingsForm } from './settings-form.ts';
import { settingsView } from './settings-view.ts';

const section = 'policy';
/** Fifty rules of six fields, and the rest. */
const mostFields = 420;

type Fields = Record<string, string>;
type Wrong = ReturnType<typeof problemsOfPolicy>;

/** `/desk/{board}/settings/policy`: the form, saved or only tried. */
export const policy = new Hono<DeskOfBoard>()
  .get('/', (c) => c.html(shown(c, policyForm(c.var.board, c.var.services.now()))))
  .post('/', async (c) => {
    const fields = await settingsForm(c.req.raw, mostFields);
    const { services, board, manager } = c.var;
    if (fields['action'] === 'try') {
      await withinRate(c, `${board.key} tries ${manager.id}`);
      const { tried, problems } = tryForm(board, fields);
      return c.html(shown(c, fields, { problems, tried }), tried.kind === 'wrong' ? 422 : 200);
    }
    return saveSection(c, {
      section,
      seen: fields['version'],
      save: (asked) => changeSection(services, board.key, { ...asked, section, fields }),
      again: ({ note, problems }) => shown(c, fields, { problems: problemsOfPolicy(problems, fields), note }),
    });
  });

function shown(
  c: Context<DeskOfBoard>,
  fields: Fields,
  { problems = {}, tried, note }: { problems?: Wrong; tried?: PolicyTried; note?: Note } = {},
): string {
  const view = settingsView(c, note);
  const messages = messagesFor(view.reader.locale);
  const words = Object.fromEntries(
    Object.entries(problems).map(([field, what]) => [field, messages.policy.problem[what]]),
  );
  const labels = Object.fromEntries(
    Object.keys(words).map((field) => [field, policyLabel(field, view.reader.locale)]),
  );
  const { board } = c.var;
  return policyPage(
    { ...view, note: note ?? fieldNote(words, labels) ?? view.note },
    { form: { fields, problems: words }, ...policyRows(board, fields), tried },
  );
}
