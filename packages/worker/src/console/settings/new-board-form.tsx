import type { Child } from 'hono/jsx';
import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import { ClockSettings } from './clock-settings.tsx';
import { LineSetting, type SettingForm } from './setting-fields.tsx';

type Props = {
  locale: Locale;
  form: SettingForm;
  /** Where it is sent; absent for the page’s own address. */
  action?: string;
  /** Fields that stand before those of the board. */
  children?: Child;
};

/** What a new board needs to be one: `name`, `site`, `locale`, `timeZone`, and `key` for whoever wants to choose it. */
export function NewBoardForm({ locale, form, action, children }: Props) {
  const { newBoard: words } = messagesFor(locale);
  return (
    <form method="post" action={action} class="card act settings-form" novalidate>
      {children}
      <LineSetting form={form} name="name" label={words.name} hint={words.nameHint} max={80} />
      <LineSetting form={form} name="site" label={words.site} hint={words.siteHint} direction="ltr" />
      <ClockSettings form={form} words={words} />
      <details open={form.problems.key !== undefined || !!form.fields.key}>
        <summary>{words.ownKey}</summary>
        <div class="folded">
          <LineSetting
            form={form}
            name="key"
            label={words.key}
            hint={words.keyHint}
            direction="ltr"
            max={40}
          />
        </div>
      </details>
      <div class="buttons">
        <button>{words.make}</button>
      </div>
    </form>
  );
}

/** What is wrong with a new board’s form, field by field; `taken` belongs to the key. */
export function newBoardProblems(locale: Locale, fields: readonly string[]): Record<string, string> {
  const { problem } = messagesFor(locale).newBoard;
  return Object.fromEntries(
    fields.map((field) => [field === 'taken' ? 'key' : field, problem[field as keyof typeof problem]]),
  );
}
