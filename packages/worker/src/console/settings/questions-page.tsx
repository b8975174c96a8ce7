import { kinds, type Question } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine } from '../../messages/plain.ts';
import { htmlPage } from '../layout.tsx';
import { PreviewButton, PreviewFrames } from './preview-frame.tsx';
import { QuestionFields } from './question-form.tsx';
import { CheckSetting, type SettingForm } from './setting-fields.tsx';
import { SettingsFrame, type SettingsView } from './settings-frame.tsx';

/** Which of the page’s forms was sent back, and with what: a question by its number, `add` or `kinds`. */
export type Returned = { which: string; form: SettingForm };

type Part = { view: SettingsView; returned?: Returned };

/** What customers are asked: each question with its form, its place in the order, and one to add. */
export function questionsPage(view: SettingsView, returned?: Returned): string {
  const { reader, board } = view;
  const { locale } = reader;
  const words = messagesFor(locale).boardSettings.questions;
  const part = { view, returned };
  const one = returned?.which ?? (board.questions.length === 1 ? '0' : undefined);
  return htmlPage(
    <SettingsFrame view={view} section="questions" scripts={['live-preview']}>
      <div class="beside">
        <div class="questions">
          {board.questions.map((question, index) => (
            <details class="card" open={one === String(index)} id={`question-${index}`}>
              <summary>
                <h2>
                  <span dir="auto">{question.moment ?? words.everywhere}</span>
                  <span class="soft" dir="auto">
                    {wordsOf(question, view) ?? words.own} · {words.metrics[question.metric]}
                  </span>
                </h2>
              </summary>
              <QuestionForm {...part} question={question} index={index} />
            </details>
          ))}
          <details class="card" open={one === 'add'} id="add">
            <summary>
              <h2>
                <span>{words.add}</span>
                <span class="soft">{words.addHint}</span>
              </h2>
            </summary>
            <form method="post" class="act settings-form" novalidate>
              <Hidden view={view} />
              <input type="hidden" name="index" value="new" autocomplete="off" />
              <QuestionFields
                locale={locale}
                form={formOf('add', { metric: 'csat', look: 'stars' }, returned)}
              />
              <div class="buttons">
                <button name="act" value="add">
                  {words.add}
                </button>
                <PreviewButton board={board.key} locale={locale} />
              </div>
            </form>
          </details>
          <KindsForm {...part} />
        </div>
        <PreviewFrames board={board.key} locale={locale} notes={[]} themes={['light']} />
      </div>
    </SettingsFrame>,
  );
}

function QuestionForm({ view, returned, question, index }: Part & { question: Question; index: number }) {
  const { reader, board } = view;
  const words = messagesFor(reader.locale).boardSettings.questions;
  const last = board.questions.length - 1;
  return (
    <form
      method="post"
      class="act settings-form"
      novalidate
      aria-label={words.one(formatNumber(index + 1, reader.locale))}
    >
      <Hidden view={view} />
      <input type="hidden" name="index" value={String(index)} autocomplete="off" />
      <QuestionFields locale={reader.locale} form={formOf(String(index), fieldsOf(question), returned)} />
      <div class="buttons">
        <button name="act" value="save">
          {words.save}
        </button>
        <PreviewButton board={board.key} locale={reader.locale} />
        {index > 0 && <Act name="up" label={words.up} />}
        {index < last && <Act name="down" label={words.down} />}
        {last > 0 && <Act name="remove" label={words.remove} />}
      </div>
    </form>
  );
}

function KindsForm({ view, returned }: Part) {
  const words = messagesFor(view.reader.locale).boardSettings.questions;
  const kept = Object.fromEntries(view.board.kinds.map((kind) => [`kind-${kind}`, 'yes']));
  const form = formOf('kinds', kept, returned);
  return (
    <form method="post" class="card act settings-form" novalidate id="kinds">
      <Hidden view={view} />
      <fieldset class="choices" aria-describedby={form.problems.kinds && 'kinds-problem'}>
        <legend>{words.kinds}</legend>
        {form.problems.kinds && (
          <p class="problem" id="kinds-problem">
            {form.problems.kinds}
          </p>
        )}
        {kinds.map((kind) => (
          <CheckSetting form={form} name={`kind-${kind}`} label={words.kind[kind]} />
        ))}
      </fieldset>
      <div class="buttons">
        <button name="act" value="kinds">
          {words.saveKinds}
        </button>
      </div>
    </form>
  );
}

const Hidden = ({ view }: { view: SettingsView }) => (
  <>
    <input type="hidden" name="version" value={String(view.board.version)} autocomplete="off" />
    <input type="hidden" name="section" value="questions" autocomplete="off" />
  </>
);

const Act = ({ name, label }: { name: string; label: string }) => (
  <button class="quiet" name="act" value={name}>
    {label}
  </button>
);

export const idPrefix = (which: string): string => `${which}-`;

const formOf = (which: string, fields: Record<string, string>, returned?: Returned): SettingForm => ({
  ...(returned?.which === which ? returned.form : { fields, problems: {} }),
  prefix: idPrefix(which),
});

const fieldsOf = ({ moment = '', metric, look = 'stars', text = {} }: Question): Record<string, string> => ({
  moment,
  metric,
  look,
  ...Object.fromEntries(Object.entries(text).map(([locale, words]) => [`text-${locale}`, words])),
});

const wordsOf = ({ text }: Question, { reader, board }: SettingsView): string | undefined => {
  const words = text?.[reader.locale] ?? text?.[board.locale] ?? Object.values(text ?? {})[0];
  return words && oneLine(words);
};
