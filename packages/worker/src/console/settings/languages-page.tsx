import { locales, type Locale, type Question } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { directionOf, languageNames, messagesFor } from '../../messages/messages.ts';
import { oneLine, within } from '../../messages/plain.ts';
import { htmlPage } from '../layout.tsx';
import { LineSetting, type SettingForm } from './setting-fields.tsx';
import { SettingsFrame, type SettingsView } from './settings-frame.tsx';

/** Every question’s wording in one language, beside what it says in another. */
export function languagesPage(view: SettingsView, language: Locale, returned?: SettingForm): string {
  const { reader, board } = view;
  const { locale } = reader;
  const { boardSettings, desk } = messagesFor(locale);
  const { languages: words, questions } = boardSettings;
  const form = returned ?? { fields: wordingOf(board.questions, language), problems: {} };
  return htmlPage(
    <SettingsFrame view={view} section="languages">
      <p class="soft">{words.lead}</p>
      <nav class="tabs" aria-label={words.choose}>
        {locales.map((one) => (
          <a href={`?language=${one}`} aria-current={one === language ? 'page' : undefined}>
            <span lang={one} dir={directionOf(one)}>
              {languageNames[one]}
            </span>{' '}
            <span class="soft">{writtenIn(board.questions, one, locale)}</span>
          </a>
        ))}
      </nav>
      <form method="post" class="card act settings-form" novalidate>
        <input type="hidden" name="version" value={String(board.version)} autocomplete="off" />
        <input type="hidden" name="language" value={language} autocomplete="off" />
        {board.questions.map((question, index) => (
          <LineSetting
            form={form}
            name={`text${index}`}
            label={question.moment ? words.ask(within(locale, question.moment)) : questions.everywhere}
            hint={hintOf(question, view, language)}
            max={200}
          />
        ))}
        <div class="buttons">
          <button>{desk.save}</button>
        </div>
      </form>
      <p class="soft">{words.only}</p>
    </SettingsFrame>,
  );
}

const wordingOf = (questions: Question[], language: Locale): Record<string, string> =>
  Object.fromEntries(questions.map(({ text }, index) => [`text${index}`, text?.[language] ?? '']));

function writtenIn(questions: Question[], language: Locale, locale: Locale): string {
  const { languages } = messagesFor(locale).boardSettings;
  const written = questions.filter(({ text }) => text?.[language] !== undefined).length;
  return languages.written(formatNumber(written, locale), formatNumber(questions.length, locale));
}

function hintOf({ text }: Question, { reader, board }: SettingsView, language: Locale): string {
  const { languages, questions } = messagesFor(reader.locale).boardSettings;
  const other = [board.locale, ...locales].find((one) => one !== language && text?.[one] !== undefined);
  return other ? languages.other(within(reader.locale, oneLine(text![other]!))) : questions.textHint;
}
