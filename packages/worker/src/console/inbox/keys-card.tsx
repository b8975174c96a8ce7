import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';

type Props = { locale: Locale; /** What each key does. */ list?: Record<string, string> };

/** What the keys do, and the switch that turns them off (WCAG 2.1.4); the script shows it, because it gives them. */
export function KeysCard({ locale, list }: Props) {
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
        {Object.entries(list ?? said.list).map(([key, words]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
