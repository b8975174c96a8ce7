import { kinds, locales, type Kind } from '@wipeboard/shared';
import type { Question } from '@wipeboard/shared';
import type { BoardDocument } from '../board/board.ts';
import type { SettingFields } from './setting-fields.ts';
import { Unfit } from './unfit.ts';

/**
 * The document after one of the forms about its questions. `act` is `add`, `save`, `up`, `down` or `remove`, the last
 * four with `index`; or `kinds`. A form that is only shown has none. Not validated.
 */
export const withQuestions =
  (fields: SettingFields) =>
  (document: BoardDocument): unknown => {
    const { index: typed, act = typed === 'new' ? 'add' : 'save' } = fields;
    if (act === 'kinds') return { ...document, kinds: kindsIn(fields) };
    const questions: unknown[] = [...document.questions];
    const index = Number(typed);
    if (act !== 'add' && !(Number.isInteger(index) && index >= 0 && index < questions.length))
      return new Unfit('index');
    if (act === 'add' || act === 'save') {
      const moment = fields.moment?.trim() || undefined;
      const others = document.questions.filter((_, at) => act === 'add' || at !== index);
      if (others.some((one) => one.moment === moment)) return new Unfit('moment');
      if (act === 'add') questions.push(questionIn(fields));
      else questions[index] = questionIn(fields);
    }
    if (act === 'remove') questions.splice(index, 1);
    if (act === 'up' || act === 'down') {
      const [moved] = questions.splice(index, 1);
      questions.splice(Math.max(0, index + (act === 'up' ? -1 : 1)), 0, moved);
    }
    return { ...document, questions };
  };

/** The document with the wording of every question in one language: `language`, and `text0`, `text1` … */
export const withWording =
  (fields: SettingFields) =>
  (document: BoardDocument): unknown => {
    const language = locales.find((one) => one === fields.language);
    if (!language) return new Unfit('language');
    return {
      ...document,
      questions: document.questions.map((question, index) => {
        const { [language]: _, ...others } = question.text ?? {};
        const words = fields[`text${index}`]?.trim();
        return worded(question, words ? { ...others, [language]: words } : others);
      }),
    };
  };

function questionIn(fields: SettingFields): unknown {
  const { metric, look } = fields;
  const words = locales.map((locale) => [locale, fields[`text-${locale}`]?.trim()]);
  return worded(
    { moment: fields.moment?.trim() || undefined, metric, look: metric === 'csat' ? look : undefined },
    Object.fromEntries(words.filter(([, text]) => text)) as Question['text'],
  );
}

const worded = (question: object, text: Question['text']): unknown => ({
  ...question,
  text: text && Object.keys(text).length > 0 ? text : undefined,
});

const kindsIn = (fields: SettingFields): Kind[] => kinds.filter((kind) => fields[`kind-${kind}`] === 'yes');
