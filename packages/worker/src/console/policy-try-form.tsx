import type { Child } from 'hono/jsx';
import { limits, metrics, scales, tones, type Locale, type Metric } from '@wipeboard/shared';
import { messagesFor, type Messages } from '../messages/messages.ts';
import { within } from '../messages/plain.ts';
import { ratingWords } from '../messages/rating-words.ts';
import type { PolicyTryOptions } from './policy-try-page.tsx';

type Part = { fields: PolicyTryOptions['fields']; locale: Locale; messages: Messages; prefix: string };

/** What a customer might leave, and the settings it is tried on; sent to the page itself. */
export function PolicyTryForm({ options, zone }: { options: PolicyTryOptions; zone: string }) {
  const { fields, settings, locale } = options;
  const messages = messagesFor(locale);
  const said = messages.policyTry;
  return (
    <section aria-labelledby="try">
      <h2 id="try">{said.try}</h2>
      <form method="post" class="act" novalidate>
        <TriedFields fields={fields} locale={locale} zone={zone} />
        <Labelled name="settings" label={said.settings} hint={said.settingsHint}>
          <textarea
            id="settings"
            name="settings"
            class="code-text"
            rows={16}
            dir="ltr"
            spellcheck={false}
            aria-describedby="settings-hint"
          >
            {`\n${settings}`}
          </textarea>
        </Labelled>
        <div class="buttons">
          <button type="submit">{said.show}</button>
        </div>
      </form>
    </section>
  );
}

/** What a customer might leave; `prefix` tells its fields from those of a page that has others. */
export function TriedFields({
  fields,
  locale,
  zone,
  prefix = '',
}: Omit<Part, 'messages' | 'prefix'> & { zone: string; prefix?: string }) {
  const messages = messagesFor(locale);
  const said = messages.policyTry;
  const part = { fields, locale, messages, prefix };
  return (
    <>
      <RatingChoice {...part} />
      <ToneChoice {...part} />
      <Labelled name={`${prefix}text`} label={said.text} hint={said.textHint}>
        {/* The parser drops one line break at the beginning of a text area. */}
        <textarea
          id={`${prefix}text`}
          name={`${prefix}text`}
          rows={3}
          dir="auto"
          maxlength={limits.text}
          aria-describedby={`${prefix}text-hint`}
        >
          {`\n${fields[`${prefix}text`] ?? ''}`}
        </textarea>
      </Labelled>
      <div>
        <Check {...part} name={`${prefix}manager`} label={said.manager} />
        <Check {...part} name={`${prefix}top`} label={said.top} />
      </div>
      <Line {...part} name={`${prefix}segment`} label={said.segment} />
      <Line {...part} name={`${prefix}value`} label={said.value} mode="decimal" />
      <Line
        {...part}
        name={`${prefix}at`}
        label={said.at}
        kind="datetime-local"
        hint={said.atHint(within(locale, zone))}
      />
      <Line
        {...part}
        name={`${prefix}acknowledgedAfter`}
        label={said.acknowledgedAfter}
        hint={said.acknowledgedAfterHint}
        mode="numeric"
      />
    </>
  );
}

const Labelled = ({
  name,
  label,
  hint,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  children: Child;
}) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint && (
      <p class="soft" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {children}
  </div>
);

const Line = ({
  fields,
  name,
  label,
  hint,
  kind = 'text',
  mode,
}: Part & {
  name: string;
  label: string;
  hint?: string;
  kind?: 'text' | 'datetime-local';
  mode?: 'decimal' | 'numeric';
}) => (
  <Labelled name={name} label={label} hint={hint}>
    <input
      id={name}
      name={name}
      type={kind}
      value={fields[name] ?? ''}
      inputmode={mode}
      dir={kind === 'text' && !mode ? 'auto' : undefined}
      autocomplete="off"
      aria-describedby={hint && `${name}-hint`}
    />
  </Labelled>
);

const Check = ({ fields, name, label }: Part & { name: string; label: string }) => (
  <label class="check">
    <input type="checkbox" name={name} value="yes" checked={fields[name] === 'yes'} />
    <span>{label}</span>
  </label>
);

const ToneChoice = ({ fields, messages, prefix }: Part) => (
  <Labelled name={`${prefix}tone`} label={messages.policyTry.tone}>
    <select id={`${prefix}tone`} name={`${prefix}tone`} autocomplete="off">
      <option value="">{messages.policyTry.noTone}</option>
      {tones.map((tone) => (
        <option value={tone} selected={fields[`${prefix}tone`] === tone}>
          {messages.tone[tone]}
        </option>
      ))}
    </select>
  </Labelled>
);

const RatingChoice = ({ fields, locale, messages, prefix }: Part) => (
  <Labelled name={`${prefix}rating`} label={messages.policyTry.rating}>
    <select id={`${prefix}rating`} name={`${prefix}rating`} autocomplete="off">
      <option value="">{messages.policyTry.noRating}</option>
      {metrics.map((metric) => (
        <optgroup label={messages.rating.metric[metric]}>
          {valuesOf(metric).map((value) => (
            <option
              value={`${metric}:${value}`}
              selected={fields[`${prefix}rating`] === `${metric}:${value}`}
            >
              {ratingWords({ metric, value }, locale, messages)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </Labelled>
);

const valuesOf = (metric: Metric): number[] => {
  const { min, max } = scales[metric];
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
};
