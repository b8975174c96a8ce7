import { limits } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import { htmlPage } from '../layout.tsx';
import { ClockSettings } from './clock-settings.tsx';
import { LineSetting, type SettingForm } from './setting-fields.tsx';
import { SettingsFrame, type SettingsView } from './settings-frame.tsx';

/** What a board is called, and its language, clock, phone and currency. */
export function generalPage(view: SettingsView, form: SettingForm): string {
  const { settings, desk } = messagesFor(view.reader.locale);
  const words = settings.general;
  return htmlPage(
    <SettingsFrame view={view} section="general">
      <form method="post" class="card act settings-form" novalidate>
        <input type="hidden" name="version" value={String(view.board.version)} autocomplete="off" />
        <LineSetting form={form} name="name" label={words.name} hint={words.nameHint} max={80} />
        <ClockSettings form={form} words={words} />
        <LineSetting
          form={form}
          name="phone"
          label={words.phone}
          hint={words.phoneHint}
          kind="tel"
          direction="ltr"
          max={limits.phone}
        />
        <LineSetting
          form={form}
          name="currency"
          label={words.currency}
          hint={words.currencyHint}
          direction="ltr"
          max={3}
        />
        <div class="buttons">
          <button>{desk.save}</button>
        </div>
      </form>
    </SettingsFrame>,
  );
}

export const generalFieldsOf = ({ name, locale, timeZone, phone = '', currency }: SettingsView['board']) => ({
  name,
  locale,
  timeZone,
  phone,
  currency,
});
