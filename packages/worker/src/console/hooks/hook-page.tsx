import type { Child } from 'hono/jsx';
import type { Hook, HookDelivery, HookEvent } from '../../domain/hooks/hook.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { htmlPage } from '../layout.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';
import { DeliveryLog } from './delivery-log.tsx';
import { HookForm, type HookFields } from './hook-form.tsx';
import { DoneNote, HookState, Problems } from './hook-state.tsx';
import type { HookSection } from './hooks-page.tsx';

export type HookView = {
  view: SettingsView;
  section: HookSection;
  hook: Hook;
  offered: readonly HookEvent[];
  fields: HookFields;
  deliveries: HookDelivery[];
  /** The instant before which there are older deliveries. */
  older?: number;
  /** Newest first; absent until they are asked for. */
  secrets?: string[];
  done?: string;
};

/** One hook: how it stands, what it is told, its secrets, and everything that was sent. */
export function hookPage(props: HookView): string {
  const { view, section, hook, fields, deliveries, older, done } = props;
  const { hooks } = messagesFor(view.reader.locale);
  const list = `/desk/${view.read.key}/settings/${section}`;
  const root = `${list}/${hook.id}`;
  const wrong = Object.keys(fields.problems).length > 0;
  return htmlPage(
    <SettingsFrame view={view} section={section}>
      <DoneNote done={done} view={view} />
      <Problems problems={fields.problems} view={view} />
      <section class="hook-head hook-part">
        <h2 dir="auto">{hook.name}</h2>
        <p class="soft">
          <a href={list}>{messagesFor(view.reader.locale).settings.section[section].title}</a> ·{' '}
          {hooks.kind[hook.kind]}
        </p>
        <HookState hook={hook} view={view} />
        {hook.stopped && <p class="soft">{hooks.startHint}</p>}
        <div class="buttons">
          {!hook.stopped && (
            <Press action={`${root}/test`} label={hook.kind === 'webhook' ? hooks.test : hooks.testChat} />
          )}
          {hook.stopped ? (
            <Press action={`${root}/start`} label={hooks.start} />
          ) : (
            <Press action={`${root}/pause`} label={hooks.pause} quiet />
          )}
        </div>
      </section>
      {hook.kind === 'webhook' && <Secrets {...props} root={root} />}
      <DeliveryLog view={view} root={root} deliveries={deliveries} older={older} running={!hook.stopped} />
      <details class="card" open={wrong}>
        <summary>
          <h2>{hooks.events}</h2>
        </summary>
        <HookForm
          view={view}
          section={section}
          action={root}
          fields={fields}
          offered={props.offered}
          isNew={false}
        />
      </details>
      <details class="card">
        <summary>
          <h2>{hooks.remove}</h2>
        </summary>
        <p>{hooks.removeHint}</p>
        <Press action={`${root}/remove`} label={hooks.remove} />
      </details>
    </SettingsFrame>,
  );
}

function Secrets({ view, hook, secrets, root }: HookView & { root: string }) {
  const { hooks } = messagesFor(view.reader.locale);
  const until = instantsIn(view.reader.locale, view.board.timeZone).brief(hook.olderUntil, view.now);
  const twoLive = hook.generation > 1 && hook.olderUntil > view.now;
  return (
    <section class="hook-part">
      <h2>{hooks.secrets}</h2>
      <p>{hooks.secretsHint}</p>
      {secrets?.map((secret, place) => (
        <Labelled label={place === 0 ? hooks.secretNow : hooks.secretOlder(until)}>
          <pre dir="ltr">{secret}</pre>
        </Labelled>
      ))}
      <div class="buttons">
        {!secrets && <Press action={`${root}/secrets`} label={hooks.showSecrets} quiet />}
        <Press action={`${root}/rotate`} label={hooks.rotate} quiet />
        {twoLive && <Press action={`${root}/retire`} label={hooks.retire} quiet />}
      </div>
      <p class="soft">{hooks.rotateHint}</p>
    </section>
  );
}

const Labelled = ({ label, children }: { label: string; children: Child }) => (
  <div>
    <p class="soft">{label}</p>
    {children}
  </div>
);

const Press = ({ action, label, quiet }: { action: string; label: string; quiet?: boolean }) => (
  <form method="post" action={action}>
    <button class={quiet ? 'quiet' : undefined}>{label}</button>
  </form>
);
