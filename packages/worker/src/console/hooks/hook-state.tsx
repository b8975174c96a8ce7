import type { Hook } from '../../domain/hooks/hook.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';
import { FieldProblems } from '../field-problems.tsx';

/** How a hook stands, in a chip and, where it fails, a line. */
export function HookState({ hook, view }: { hook: Hook; view: SettingsView }) {
  const { hooks } = messagesFor(view.reader.locale);
  const { stopped, failures } = hook;
  return (
    <span class="hook-state">
      <span class={stopped ? 'chip open' : 'chip resolved'}>
        {hooks.state[stopped?.because ?? 'running']}
      </span>
      {!stopped && failures > 0 && <span class="problem">{hooks.failing(failures)}</span>}
    </span>
  );
}

/** What was just done, by the name that the address gives it. */
export function DoneNote({ done, view }: { done?: string; view: SettingsView }) {
  const { hooks } = messagesFor(view.reader.locale);
  const words = done && Object.hasOwn(hooks.done, done) ? hooks.done[done] : undefined;
  if (!words) return null;
  return (
    <p class="saved-note" role="status">
      {words}
    </p>
  );
}

/** Everything that is wrong with the form. */
export const Problems = ({ problems, view }: { problems: Record<string, string>; view: SettingsView }) => (
  <FieldProblems heading={messagesFor(view.reader.locale).hooks.problems} problems={problems} />
);
