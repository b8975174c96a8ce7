import { isTaken, leftWords, turnEnd, turnWords } from '../messages/complaint-words.ts';
import { formatNumber } from '../messages/instants.ts';
import { linesOf, within } from '../messages/plain.ts';
import type { DeskPart } from './complaint-desk.ts';
import { askWords } from './approval-card.tsx';
import { ActForm } from './form-parts.tsx';

/** At a glance: where it stands, whose turn it is and until when, and the one thing to do first. */
export function TurnCard({ part }: { part: DeskPart }) {
  const { view, viewer, reading, may } = part;
  const { messages, locale } = reading;
  const said = messages.complaintPage;
  const { status, tier, acknowledgedBy } = view.complaint;
  const stands = `${turnWords(view, viewer, reading)}.`;
  return (
    <section class={`turn ${shadeOf(part)}`} aria-labelledby="turn">
      <p class="stand">
        <span class={`chip ${status}`}>{said.status[status]}</span>
        <span>{said.tier(formatNumber(tier, locale))}</span>
        <span>{acknowledgedBy ? said.owner(within(locale, acknowledgedBy.name)) : said.noOwner}</span>
      </p>
      <h1 id="turn">{may.approve ? askWords(part) : stands}</h1>
      {may.approve && <p>{stands}</p>}
      <LastWords part={part} />
      {status === 'resolved' && <p class="soft">{said.verdictAwaited}</p>}
      <Ending part={part} />
      <Clocks part={part} />
      {may.acknowledge && !may.approve && (
        <ActForm part={part} verb="acknowledge" keyed={false}>
          <p class="buttons">
            <button type="submit">{messages.acknowledge}</button>
          </p>
          <p class="soft">{said.acknowledgeHint}</p>
        </ActForm>
      )}
    </section>
  );
}

function shadeOf({ view, reading }: DeskPart): 'late' | 'taken' | 'open' {
  const end = turnEnd(view);
  if (end !== undefined && reading.now > end) return 'late';
  return isTaken(view) ? 'taken' : 'open';
}

/** What the customer said last on top, where nobody has answered it: that it was not put right, or anything else. */
function LastWords({ part: { view, reading } }: { part: DeskPart }) {
  const { messages, instants, now } = reading;
  const said = messages.complaintPage;
  const { status, reopenings } = view.complaint;
  const last = view.events.findLast(({ type }) => spoken.includes(type));
  const denied = reopenings > 0 && status === 'reopened';
  const words = last?.type === 'wrote' || denied ? last?.text?.trim() : undefined;
  if (!last || !words) return denied ? <p>{said.notPutRightBare}</p> : null;
  return (
    <div class={last.type === 'verdict' ? 'last-words not-right' : 'last-words'}>
      <p>{last.type === 'verdict' ? said.notPutRight : said.wroteAt(instants.brief(last.at, now))}</p>
      <blockquote class="words" dir="auto">
        {linesOf(words).join('\n')}
      </blockquote>
    </div>
  );
}

const spoken = ['wrote', 'verdict', 'answered', 'resolved'];

/** Why it was closed, and what the customer said at the end. */
function Ending({ part: { view, reading } }: { part: DeskPart }) {
  const { status, closedBecause } = view.complaint;
  if (status !== 'closed' || !closedBecause) return null;
  const said = reading.messages.complaintPage.ended;
  const verdict = view.events.findLast(({ type }) => type === 'verdict');
  return (
    <>
      <p>{said[closedBecause]}</p>
      {closedBecause === 'put-right' && verdict?.text?.trim() && (
        <blockquote class="words" dir="auto">
          {linesOf(verdict.text.trim()).join('\n')}
        </blockquote>
      )}
    </>
  );
}

/** Both clocks, and a bar for the one that runs. */
function Clocks({ part }: { part: DeskPart }) {
  const { view, reading } = part;
  const { messages, instants, now } = reading;
  const said = messages.complaintPage;
  const { turnSince, acknowledgedAt, resolveDueAt } = view.complaint;
  const end = turnEnd(view);
  if (end === undefined) return null;
  const awaits = !isTaken(view);
  const by = (due: number) => (now > due ? said.clock.was : said.clock.by)(instants.brief(due, now));
  const resolve = awaits ? resolveDueAt : end;
  const share = Math.min(1, Math.max(0, (end - now) / Math.max(1, end - turnSince)));
  return (
    <div class="clocks">
      <dl aria-label={said.clock.label}>
        <div class={awaits ? 'running' : 'over'}>
          <dt>{said.clock.acknowledge}</dt>
          <dd>
            {awaits ? by(end) : <Ticked at={acknowledgedAt ? instants.brief(acknowledgedAt, now) : ''} />}
          </dd>
        </div>
        {resolve !== undefined && (
          <div class={awaits ? 'next' : 'running'}>
            <dt>{said.clock.resolve}</dt>
            <dd>{by(resolve)}</dd>
          </div>
        )}
      </dl>
      <div class="clock">
        <progress max="100" value={String(Math.round(share * 100))} aria-label={said.timeLeft} />
        <p class="soft">{leftWords(view, reading)}</p>
      </div>
    </div>
  );
}

const Ticked = ({ at }: { at: string }) => (
  <>
    <span aria-hidden="true">✓ </span>
    {at}
  </>
);
