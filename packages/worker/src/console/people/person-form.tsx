import { limits, type Locale } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { ChoiceSetting, LineSetting, Setting, type SettingForm } from '../settings/setting-fields.tsx';

const tiers = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Every tier that there is, and none. */
export function tierChoices(locale: Locale): { value: string; label: string }[] {
  const { staff } = messagesFor(locale);
  return [
    ...tiers.map((tier) => ({ value: String(tier), label: staff.tierChoice(String(tier)) })),
    { value: '', label: staff.noTierChoice },
  ];
}

type Props = { form: SettingForm; locale: Locale; currency: string; button: string; rows: number };

/** Who somebody is, what they may do, when they are told, and when they are away. */
export function PersonForm({ form, locale, currency, button, rows }: Props) {
  const { staff } = messagesFor(locale);
  return (
    <form method="post" class="card act settings-form" novalidate>
      <LineSetting form={form} name="name" label={staff.name} hint={staff.nameHint} max={limits.name} />
      <LineSetting
        form={form}
        name="email"
        label={staff.email}
        hint={staff.emailHint}
        max={limits.email}
        direction="ltr"
      />
      <ChoiceSetting
        form={form}
        name="role"
        label={staff.role}
        choices={Object.entries(staff.roleChoice).map(([value, label]) => ({ value, label }))}
      />
      <ChoiceSetting
        form={form}
        name="tier"
        label={staff.tierLabel}
        hint={staff.tierHint}
        choices={tierChoices(locale)}
      />
      <LineSetting
        form={form}
        name="goodwill"
        label={staff.goodwill(currency)}
        hint={staff.goodwillHint}
        max={10}
        direction="ltr"
      />
      <AwayRows form={form} locale={locale} rows={rows} />
      <div class="buttons">
        <button>{button}</button>
      </div>
    </form>
  );
}

/** Days on which somebody is away, a row each, and some that are empty. */
export function AwayRows({ form, locale, rows }: { form: SettingForm; locale: Locale; rows: number }) {
  const { staff } = messagesFor(locale);
  return (
    <fieldset class="away-rows">
      <legend>{staff.awayTitle}</legend>
      <p class="soft">{staff.awayHint}</p>
      {Array.from({ length: rows }, (_, row) => {
        const number = formatNumber(row + 1, locale);
        return (
          <div class="away-row">
            <DateSetting form={form} name={`away-${row}-from`} label={staff.awayFrom(number)} />
            <DateSetting form={form} name={`away-${row}-to`} label={staff.awayTo(number)} />
          </div>
        );
      })}
    </fieldset>
  );
}

const DateSetting = (field: { form: SettingForm; name: string; label: string }) => (
  <Setting {...field}>
    {(attributes) => (
      <input {...attributes} type="date" value={field.form.fields[field.name] ?? ''} autocomplete="off" />
    )}
  </Setting>
);
