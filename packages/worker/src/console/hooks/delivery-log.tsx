import type { HookDelivery } from '../../domain/hooks/hook.ts';
import { formatNumber, instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { linesOf } from '../../messages/plain.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';

type Props = {
  view: SettingsView;
  root: string;
  deliveries: HookDelivery[];
  older?: number;
  running: boolean;
};

/** What was sent, newest first: how it stands, what was answered, and what can be sent again. */
export function DeliveryLog({ view, root, deliveries, older, running }: Props) {
  const { hooks } = messagesFor(view.reader.locale);
  return (
    <section id="log" class="hook-part">
      <h2>{hooks.log}</h2>
      {deliveries.length === 0 ? (
        <p>{hooks.logEmpty}</p>
      ) : (
        <>
          <p class="soft">{hooks.logHint}</p>
          <ol class="hook-log">
            {deliveries.map((delivery) => (
              <Entry delivery={delivery} view={view} root={root} running={running} />
            ))}
          </ol>
        </>
      )}
      {older !== undefined && (
        <p>
          <a href={`${root}?before=${older}#log`}>{hooks.older}</a>
        </p>
      )}
    </section>
  );
}

const chips = {
  delivered: 'resolved',
  failed: 'open',
  pending: 'acknowledged',
  sending: 'acknowledged',
  dropped: '',
};

function Entry({ delivery, view, root, running }: Omit<Props, 'deliveries'> & { delivery: HookDelivery }) {
  const { locale } = view.reader;
  const { hooks } = messagesFor(locale);
  const instants = instantsIn(locale, view.board.timeZone);
  const { id, event, state, status, ms, answer, reason, attempts, dueAt, at, triedAt } = delivery;
  const facts = [
    status !== undefined && hooks.answered(String(status)),
    reason && (hooks.reason[reason] ?? hooks.problem[reason] ?? reason),
    triedAt !== undefined && ms !== undefined && hooks.took(formatNumber(ms, locale)),
    attempts > 1 && hooks.attempts(attempts),
    state === 'pending' && attempts > 0 && hooks.nextTry(instants.brief(dueAt, view.now)),
  ].filter((fact) => typeof fact === 'string');
  return (
    <li id={id}>
      <div class="hook-entry">
        <time datetime={new Date(at).toISOString()}>{instants.brief(at, view.now)}</time>
        <span>{hooks.eventName[event] ?? event}</span>
        <span class={`chip ${chips[state]}`}>{hooks.deliveryState[state]}</span>
        <span class="soft">{facts.join(' · ')}</span>
        {state === 'failed' && running && (
          <form method="post" action={`${root}/deliveries/${id}/redrive`}>
            <button class="quiet">{hooks.redrive}</button>
          </form>
        )}
      </div>
      {answer && (
        <details>
          <summary>{hooks.answer}</summary>
          <pre dir="ltr">{linesOf(answer).join('\n')}</pre>
        </details>
      )}
    </li>
  );
}
