import { tones, type Locale } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { ChoiceSetting, LineSetting, type SettingForm } from '../settings/setting-fields.tsx';

const tiers = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Rules for complaints that are picked out, a small card each, and one that is empty. */
export function RulesCard({ locale, form, rules }: { locale: Locale; form: SettingForm; rules: number }) {
  const { rules: said } = messagesFor(locale).policy;
  return (
    <section class="card act" aria-labelledby="rules">
      <h2 id="rules">{said.title}</h2>
      <p class="soft">{said.lead}</p>
      {Array.from({ length: rules }, (_, row) => (
        <Rule locale={locale} form={form} row={row} spare={row === rules - 1} />
      ))}
    </section>
  );
}

function Rule({
  locale,
  form,
  row,
  spare,
}: {
  locale: Locale;
  form: SettingForm;
  row: number;
  spare: boolean;
}) {
  const messages = messagesFor(locale);
  const { rules: said } = messages.policy;
  const name = (part: string) => `rule-${row}-${part}`;
  const line = (part: string, label: string, max: number, direction: 'ltr' | 'auto' = 'ltr') => (
    <LineSetting form={form} name={name(part)} label={label} max={max} direction={direction} />
  );
  return (
    <fieldset class="rule">
      <legend>{spare ? said.spare : said.rule(formatNumber(row + 1, locale))}</legend>
      <ChoiceSetting
        form={form}
        name={name('tone')}
        label={said.tone}
        choices={[
          { value: '', label: said.anyTone },
          ...tones.map((tone) => ({ value: tone, label: messages.tone[tone] })),
        ]}
      />
      {line('segment', said.segment, 60, 'auto')}
      {line('value', said.value, 13)}
      <ChoiceSetting
        form={form}
        name={name('first')}
        label={said.first}
        choices={[
          { value: '', label: said.usual },
          ...tiers.map((tier) => ({ value: tier, label: messages.staff.tier(tier) })),
        ]}
      />
      {line('acknowledge', said.acknowledge, 7)}
      {line('resolve', said.resolve, 7)}
    </fieldset>
  );
}
