import { metrics, scales, tones } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import type { PolicyTried } from '../../operations/try-policy.ts';
import { htmlPage } from '../layout.tsx';
import { TriedFields } from '../policy-try-form.tsx';
import { TriedResult } from '../policy-try-page.tsx';
import { CheckSetting, LinesSetting, LineSetting, type SettingForm } from '../settings/setting-fields.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';
import { HoursCard } from './hours-card.tsx';
import { RulesCard } from './rules-card.tsx';
import { TimesCard } from './times-card.tsx';

export type PolicyPage = {
  form: SettingForm;
  /** How many tiers and rules have rows. */
  tiers: number;
  rules: number;
  /** What would happen under what stands in the form. */
  tried?: PolicyTried;
};

/** Every part of a board's policy, and at the end what would happen under it before it is saved. */
export function policyPage(view: SettingsView, page: PolicyPage): string {
  const { reader, board } = view;
  const { form } = page;
  const { policy: said } = messagesFor(reader.locale);
  return htmlPage(
    <SettingsFrame view={view} section="policy">
      <form method="post" class="policy-form" novalidate>
        <input type="hidden" name="version" value={String(board.version)} autocomplete="off" />
        <OpensCard view={view} form={form} />
        <TimesCard locale={reader.locale} form={form} tiers={page.tiers} />
        <HoursCard locale={reader.locale} form={form} />
        <RulesCard locale={reader.locale} form={form} rules={page.rules} />
        <AfterCard view={view} form={form} />
        <div class="buttons">
          <button name="action" value="save">
            {said.try.save}
          </button>
        </div>
        <section class="card" aria-labelledby="tryout">
          <h2 id="tryout">{said.try.title}</h2>
          <p class="soft">{said.try.lead}</p>
          <div class="act tried-fields">
            <TriedFields fields={form.fields} locale={reader.locale} zone={board.timeZone} prefix="try-" />
          </div>
          <div class="buttons">
            <button class="quiet" name="action" value="try" formaction="#result">
              {said.try.button}
            </button>
          </div>
        </section>
      </form>
      {page.tried && <Tried view={view} page={page} tried={page.tried} />}
    </SettingsFrame>,
  );
}

function Tried({ view, page, tried }: { view: SettingsView; page: PolicyPage; tried: PolicyTried }) {
  const { policy: said } = messagesFor(view.reader.locale);
  const marked = Object.keys(page.form.problems).length > 0;
  if (tried.kind === 'wrong' && marked)
    return (
      <p class="banner problems" id="result" role="alert">
        {said.try.fix}
      </p>
    );
  return (
    <div class="tried">
      {tried.kind === 'shown' && <p class="soft">{said.try.unsaved}</p>}
      <TriedResult tried={tried} locale={view.reader.locale} />
    </div>
  );
}

function OpensCard({ view, form }: { view: SettingsView; form: SettingForm }) {
  const messages = messagesFor(view.reader.locale);
  const { opens: said } = messages.policy;
  return (
    <section class="card act" aria-labelledby="opens">
      <h2 id="opens">{said.title}</h2>
      <p class="soft">{said.lead}</p>
      <fieldset>
        <legend>{said.tones}</legend>
        <div class="checks">
          {tones.map((tone) => (
            <CheckSetting form={form} name={`tone-${tone}`} label={messages.tone[tone]} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{said.low}</legend>
        {metrics.map((metric) => {
          const { min, max } = scales[metric];
          const name = messages.rating.metric[metric];
          return (
            <div class="metric-row">
              <CheckSetting form={form} name={`opens-${metric}`} label={said.opensOf(name)} />
              <LineSetting
                form={form}
                name={`low-${metric}`}
                label={said.lowOf(name)}
                hint={said.lowHint(String(min), String(max))}
                max={2}
                direction="ltr"
              />
            </div>
          );
        })}
      </fieldset>
      <LinesSetting form={form} name="watchList" label={said.watchList} hint={said.watchListHint} rows={4} />
      <LineSetting
        form={form}
        name="value"
        label={said.value}
        hint={said.valueHint}
        max={13}
        direction="ltr"
      />
      <div>
        <CheckSetting form={form} name="joinRepeats" label={said.join} />
        <CheckSetting form={form} name="straightToTop" label={said.top} />
      </div>
    </section>
  );
}

function AfterCard({ view, form }: { view: SettingsView; form: SettingForm }) {
  const messages = messagesFor(view.reader.locale);
  const { after: said } = messages.policy;
  return (
    <section class="card act" aria-labelledby="after">
      <h2 id="after">{said.title}</h2>
      <LineSetting form={form} name="secondAskDays" label={said.secondAsk} max={2} direction="ltr" />
      <LineSetting form={form} name="closeDays" label={said.close} max={2} direction="ltr" />
      <LinesSetting form={form} name="causes" label={said.causes} hint={said.lines} rows={5} />
      <details open={Object.keys(form.problems).some((name) => name.startsWith('checklist-'))}>
        <summary>{said.checklists}</summary>
        <div class="folded">
          <p class="soft">{said.checklistHint}</p>
          {tones.map((tone) => (
            <LinesSetting form={form} name={`checklist-${tone}`} label={messages.tone[tone]} rows={3} />
          ))}
        </div>
      </details>
    </section>
  );
}
