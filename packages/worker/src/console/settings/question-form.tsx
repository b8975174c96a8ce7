import { limits, locales, metrics, type Locale } from '@wipeboard/shared';
import { languageNames, messagesFor } from '../../messages/messages.ts';
import { ChoiceSetting, LineSetting, type SettingForm } from './setting-fields.tsx';

/** What one question is: its moment, its scale, how it is drawn, and its wording in each language. */
export function QuestionFields({ form, locale }: { form: SettingForm; locale: Locale }) {
  const words = messagesFor(locale).boardSettings.questions;
  return (
    <>
      {locales.map((one) => (
        <LineSetting
          form={form}
          name={`text-${one}`}
          label={words.text(languageNames[one])}
          hint={one === locales[0] ? words.textHint : undefined}
          max={200}
        />
      ))}
      <div class="pair">
        <ChoiceSetting
          form={form}
          name="metric"
          label={words.metric}
          choices={metrics.map((value) => ({ value, label: words.metrics[value] }))}
        />
        <ChoiceSetting
          form={form}
          name="look"
          label={words.drawn}
          hint={words.drawnHint}
          choices={(['stars', 'faces'] as const).map((value) => ({ value, label: words[value] }))}
        />
      </div>
      <LineSetting
        form={form}
        name="moment"
        label={words.moment}
        hint={words.momentHint}
        direction="ltr"
        max={limits.moment}
      />
    </>
  );
}
