import { limits, type Locale } from '@wipeboard/shared';
import { DescribedField } from '../described-field.tsx';
import { messagesFor } from '../../messages/messages.ts';

type Props = {
  locale: Locale;
  prefix: string;
  words: string;
  details?: string;
  problems?: Record<string, string>;
};

/** A request’s words as they are to stand there. */
export function WordFields({ locale, prefix, words, details = '', problems = {} }: Props) {
  const said = messagesFor(locale).wall.word;
  return (
    <>
      <DescribedField
        id={`${prefix}words`}
        name="words"
        label={said.words}
        hint={said.wordsHint}
        problem={problems.words}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            value={words}
            dir="auto"
            maxlength={limits.wanted}
            autocomplete="off"
          />
        )}
      </DescribedField>
      <DescribedField id={`${prefix}details`} name="details" label={said.details} problem={problems.details}>
        {(attributes) => (
          <textarea {...attributes} rows={3} dir="auto" maxlength={limits.text}>
            {`\n${details}`}
          </textarea>
        )}
      </DescribedField>
    </>
  );
}
