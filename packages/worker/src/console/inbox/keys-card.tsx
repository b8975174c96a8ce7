import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';

const keys = ['j', 'k', 'o', 'x', 'a', 'r', 'u', '/', '?'] as const;

/** What the keys do, and the switch that turns them off (WCAG 2.1.4); the script shows it, because it gives them. */
export function KeysCard({ locale }: { locale: Locale }) {
  const said = messagesFor(locale).inbox.keys;
  return (
    <details class="keys" id="keys" hidden>
      <summary>
        <h2>{said.title}</h2>
      </summary>
      <label class="check">
        <input type="checkbox" id="keys-on" checked autocomplete="off" />
        <span>{said.toggle}</span>
      </label>
      <p class="soft">{said.hint}</p>
      <dl class="facts">
        {keys.map((key) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{said.list[key]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
