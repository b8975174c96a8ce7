import { locales } from '@wipeboard/shared';
import { languageNames } from '../../messages/messages.ts';
import { ChoiceSetting, LineSetting, type SettingForm } from './setting-fields.tsx';

type Words = { locale: string; localeHint: string; timeZone: string; timeZoneHint: string };

/** A board’s language and the clock that it goes by. */
export const ClockSettings = ({ form, words }: { form: SettingForm; words: Words }) => (
  <>
    <ChoiceSetting
      form={form}
      name="locale"
      label={words.locale}
      hint={words.localeHint}
      choices={locales.map((value) => ({ value, label: languageNames[value] }))}
    />
    <LineSetting
      form={form}
      name="timeZone"
      label={words.timeZone}
      hint={words.timeZoneHint}
      direction="ltr"
      list="zones"
    />
    <datalist id="zones">
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
  </>
);
