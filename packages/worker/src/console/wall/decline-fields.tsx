import type { Locale } from '@wipeboard/shared';
import { DescribedField } from '../described-field.tsx';
import { directionOf, messagesFor } from '../../messages/messages.ts';

type Props = {
  locale: Locale;
  /** Of the reasons that are ready: their reader’s. */
  customers: Locale;
  /** Of the ids, where a page has several. */
  prefix: string;
  /** Notes never show once declined. */
  mayShow: boolean;
  typed?: Record<string, string>;
  problem?: string;
};

/** Why a card is declined, in a sentence that is ready or in own words, and whether it shows so. */
export function DeclineFields({ locale, customers, prefix, mayShow, typed = {}, problem }: Props) {
  const said = messagesFor(locale).wall.decline;
  const { reasons } = messagesFor(customers).wall;
  return (
    <>
      <DescribedField id={`${prefix}ready`} name="ready" label={said.ready}>
        {(attributes) => (
          <select {...attributes} autocomplete="off">
            <option value="">{said.none}</option>
            {reasons.map((reason) => (
              <option
                value={reason}
                lang={customers}
                dir={directionOf(customers)}
                selected={reason === typed.ready}
              >
                {reason}
              </option>
            ))}
          </select>
        )}
      </DescribedField>
      <DescribedField id={`${prefix}line`} name="line" label={said.line} hint={said.hint} problem={problem}>
        {(attributes) => (
          <textarea {...attributes} rows={2} dir="auto" maxlength={300}>
            {`\n${typed.line ?? ''}`}
          </textarea>
        )}
      </DescribedField>
      {mayShow ? (
        <fieldset class="checklist">
          <legend>{said.how}</legend>
          {(['shown', 'hidden'] as const).map((value) => (
            <label class="check">
              <input
                type="radio"
                name="show"
                value={value}
                checked={value === (typed.show ?? 'hidden')}
                autocomplete="off"
              />
              <span>{said[value]}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p class="soft">{said.only}</p>
      )}
    </>
  );
}
