import type { ComplaintView, Person } from '../domain/complaint-view.ts';
import { isTaken, leftWords, turnWords, type Reading } from '../messages/complaint-words.ts';
import { within } from '../messages/plain.ts';

export type TurnProps = {
  view: ComplaintView;
  viewer: Person;
  reading: Reading;
  acknowledgeAction?: string;
  justAcknowledged?: boolean;
  acknowledgedBySomebodyElse?: boolean;
};

/** Whose turn it is and until when; a bar that shortens; the one button. GET shows, POST acts. */
export function TurnCard({ view, viewer, reading, acknowledgeAction, ...outcome }: TurnProps) {
  const { messages, locale, now } = reading;
  const said = messages.complaintPage;
  const { openedAt, acknowledgeDueAt, assignee, acknowledgedBy } = view.complaint;
  const taken = isTaken(view);
  const late = !taken && now > acknowledgeDueAt;
  const share = Math.min(1, Math.max(0, (acknowledgeDueAt - now) / Math.max(1, acknowledgeDueAt - openedAt)));
  const owner = within(locale, (acknowledgedBy ?? assignee).name);
  return (
    <section class={`turn ${taken ? 'taken' : late ? 'late' : 'open'}`} aria-labelledby="turn">
      {outcome.justAcknowledged && (
        <p class="done-note" role="status">
          <Tick />
          <strong>{said.justAcknowledged}</strong>
        </p>
      )}
      {outcome.acknowledgedBySomebodyElse && (
        <p class="done-note" role="status">
          <strong>{said.somebodyElse(owner)}</strong>
        </p>
      )}
      <h1 id="turn">{`${turnWords(view, viewer, reading)}.`}</h1>
      {outcome.justAcknowledged && <p class="soft">{said.justAcknowledgedHint}</p>}
      {!taken && (
        <div class="clock">
          <progress max="100" value={String(Math.round(share * 100))} aria-label={said.timeLeft} />
          <p class="soft">{leftWords(view, reading)}</p>
        </div>
      )}
      {!taken && acknowledgeAction && (
        <form method="post" action={acknowledgeAction}>
          <button type="submit">{messages.acknowledge}</button>
          <p class="soft">{said.acknowledgeHint}</p>
        </form>
      )}
    </section>
  );
}

const Tick = () => (
  <svg class="tick" viewBox="0 0 28 24" width="28" height="24" aria-hidden="true" focusable="false">
    <path
      d="M3 13.4c2.6 2 4.4 4.2 6 7C12.6 13 17.6 7 25 2.8"
      fill="none"
      stroke="currentColor"
      stroke-width="3.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
