import type { Locale } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { LineSetting, type SettingForm } from '../settings/setting-fields.tsx';

/** By when a complaint is acknowledged and resolved, and where a tier has other times. */
export function TimesCard({ locale, form, tiers }: { locale: Locale; form: SettingForm; tiers: number }) {
  const { times: said } = messagesFor(locale).policy;
  const own = Object.keys(form.problems).some((name) => name.startsWith('tier-'));
  const used = Object.entries(form.fields).some(([name, value]) => name.startsWith('tier-') && value !== '');
  return (
    <section class="card act" aria-labelledby="times">
      <h2 id="times">{said.title}</h2>
      <p class="soft">{said.lead}</p>
      <div class="pair">
        <LineSetting form={form} name="acknowledge" label={said.acknowledge} max={7} direction="ltr" />
        <LineSetting form={form} name="resolve" label={said.resolve} max={7} direction="ltr" />
      </div>
      <LineSetting
        form={form}
        name="quiet"
        label={said.quiet}
        hint={said.quietHint}
        max={3}
        direction="ltr"
      />
      <details open={own || used}>
        <summary>{said.tiers}</summary>
        <div class="folded">
          <p class="soft">{said.tiersHint}</p>
          {Array.from({ length: tiers }, (_, tier) => {
            const number = formatNumber(tier + 1, locale);
            return (
              <div class="pair">
                <LineSetting
                  form={form}
                  name={`tier-${tier}-acknowledge`}
                  label={said.tierAcknowledge(number)}
                  max={7}
                  direction="ltr"
                />
                <LineSetting
                  form={form}
                  name={`tier-${tier}-resolve`}
                  label={said.tierResolve(number)}
                  max={7}
                  direction="ltr"
                />
              </div>
            );
          })}
        </div>
      </details>
    </section>
  );
}
