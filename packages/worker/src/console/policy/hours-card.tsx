import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import { ChoiceSetting, LinesSetting, LineSetting, type SettingForm } from '../settings/setting-fields.tsx';

/** When people are there to answer, day by day, and when no mail disturbs them. */
export function HoursCard({ locale, form }: { locale: Locale; form: SettingForm }) {
  const { hours: said } = messagesFor(locale).policy;
  return (
    <section class="card act" aria-labelledby="hours">
      <h2 id="hours">{said.title}</h2>
      <p class="soft">{said.lead}</p>
      <ChoiceSetting
        form={form}
        name="open"
        label={said.open}
        choices={[
          { value: 'always', label: said.always },
          { value: 'hours', label: said.inHours },
        ]}
      />
      <fieldset class="days">
        <legend>{said.inHours}</legend>
        <p class="soft">{said.dayHint}</p>
        {Object.entries(said.day).map(([day, label]) => (
          <LineSetting form={form} name={`hours-${day}`} label={label} max={100} direction="ltr" />
        ))}
      </fieldset>
      <LinesSetting
        form={form}
        name="holidays"
        label={said.holidays}
        hint={said.holidaysHint}
        rows={3}
        direction="ltr"
      />
      <fieldset>
        <legend>{said.quietTitle}</legend>
        <p class="soft">{said.quietLead}</p>
        <div class="pair">
          <LineSetting form={form} name="quietFrom" label={said.quietFrom} max={5} direction="ltr" />
          <LineSetting form={form} name="quietTo" label={said.quietTo} max={5} direction="ltr" />
        </div>
      </fieldset>
    </section>
  );
}
