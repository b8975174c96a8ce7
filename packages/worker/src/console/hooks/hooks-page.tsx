import type { Hook, HookEvent } from '../../domain/hooks/hook.ts';
import { messagesFor } from '../../messages/messages.ts';
import { htmlPage } from '../layout.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';
import { HookForm, type HookFields } from './hook-form.tsx';
import { DoneNote, HookState, Problems } from './hook-state.tsx';

export type HookSection = 'webhooks' | 'chat';

export type HooksView = {
  view: SettingsView;
  section: HookSection;
  hooks: Hook[];
  offered: readonly HookEvent[];
  fields: HookFields;
  done?: string;
};

/** A board's hooks of one section, and the form for another. */
export function hooksPage({ view, section, hooks, offered, fields, done }: HooksView): string {
  const { hooks: said } = messagesFor(view.reader.locale);
  const root = `/desk/${view.read.key}/settings/${section}`;
  const wrong = Object.keys(fields.problems).length > 0;
  return htmlPage(
    <SettingsFrame view={view} section={section}>
      <DoneNote done={done} view={view} />
      <Problems problems={fields.problems} view={view} />
      {hooks.length === 0 ? (
        <p>{section === 'chat' ? said.chatEmpty : said.webhooksEmpty}</p>
      ) : (
        <ul class="hook-rows">
          {hooks.map((hook) => (
            <li>
              <a href={`${root}/${hook.id}`} dir="auto">
                {hook.name}
              </a>
              <span class="soft" dir="ltr">
                {placeOf(hook)}
              </span>
              <HookState hook={hook} view={view} />
            </li>
          ))}
        </ul>
      )}
      <details class="card" open={hooks.length === 0 || wrong}>
        <summary>
          <h2>{section === 'chat' ? said.newChat : said.newWebhook}</h2>
        </summary>
        <HookForm view={view} section={section} action={root} fields={fields} offered={offered} isNew />
      </details>
    </SettingsFrame>,
  );
}

/** Where it goes, without the part that opens a room of a chat. */
export function placeOf({ url, kind }: Hook): string {
  const { host, pathname } = new URL(url);
  return kind === 'webhook' ? host + pathname : host;
}
