import { locales } from '@wipeboard/shared';
import type { HookEvent } from '../../domain/hooks/hook.ts';
import { languageNames, messagesFor } from '../../messages/messages.ts';
import { ChoiceSetting, LineSetting, type SettingForm } from '../settings/setting-fields.tsx';
import type { SettingsView } from '../settings/settings-frame.tsx';

/** A form as typed: `events` and the rest of its fields, with what is wrong with each, by name. */
export type HookFields = SettingForm & { events: string[] };

type Props = {
  view: SettingsView;
  section: 'webhooks' | 'chat';
  action: string;
  fields: HookFields;
  offered: readonly HookEvent[];
  /** A hook that is there keeps its kind. */
  isNew: boolean;
};

/** What makes or changes a hook: its name, where it goes, and what is told. */
export function HookForm({ view, section, action, fields, offered, isNew }: Props) {
  const { hooks } = messagesFor(view.reader.locale);
  const wrong = fields.problems['events'];
  return (
    <form method="post" action={action} class="act" novalidate>
      <LineSetting form={fields} name="name" label={hooks.name} hint={hooks.nameHint} max={60} />
      {section === 'chat' && isNew && (
        <ChoiceSetting
          form={fields}
          name="kind"
          label={hooks.chatKind}
          choices={(['slack', 'teams'] as const).map((kind) => ({ value: kind, label: hooks.kind[kind] }))}
        />
      )}
      <LineSetting
        form={fields}
        name="url"
        kind="url"
        direction="ltr"
        label={hooks.url}
        hint={section === 'chat' ? hooks.chatUrlHint : hooks.urlHint}
        max={2_000}
      />
      <fieldset class="hook-events" id="events" aria-describedby={wrong ? 'events-problem' : undefined}>
        <legend>{hooks.events}</legend>
        {wrong && (
          <p class="problem" id="events-problem">
            {wrong}
          </p>
        )}
        {offered.map((event) => (
          <label class="check">
            <input type="checkbox" name="events" value={event} checked={fields.events.includes(event)} />
            <span>
              {hooks.eventName[event]}
              {section === 'webhooks' && <code dir="ltr">{event}</code>}
            </span>
          </label>
        ))}
      </fieldset>
      {section === 'webhooks' ? (
        <label class="check">
          <input type="checkbox" name="contact" value="yes" checked={fields.fields['contact'] === 'yes'} />
          <span>{hooks.contact}</span>
        </label>
      ) : (
        <ChoiceSetting
          form={fields}
          name="locale"
          label={hooks.locale}
          choices={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
        />
      )}
      <p>
        <button>{isNew ? hooks.add : hooks.save}</button>
      </p>
    </form>
  );
}
