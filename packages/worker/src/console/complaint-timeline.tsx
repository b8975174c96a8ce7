import type { ComplaintView, TimelineEvent } from '../domain/complaint/complaint-view.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { linesOf } from '../messages/plain.ts';
import { resolutionLines } from '../messages/resolution-lines.ts';
import { storyWords } from '../messages/story-words.ts';

type Part = { view: ComplaintView; reading: Reading };

const customers = ['wrote', 'verdict'];
const toCustomer = ['answered', 'resolved'];

/** Everything that happened, oldest first, with the words that passed: who, when, and by mail or on a page. */
export function ComplaintTimeline({ view, reading }: Part) {
  const { messages, instants, now } = reading;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{messages.complaintPage.timeline}</h2>
      <ol class="timeline">
        {view.events.map((event) => (
          <li class="done">
            <p>
              <span>{storyWords(event, reading, (id) => nameOf(view, id))}</span>{' '}
              <span class="soft">
                <time datetime={new Date(event.at).toISOString()}>{instants.brief(event.at, now)}</time>
                {doorWords(event, reading)}
              </span>
              {event.type === 'remarked' && <span class="chip">{messages.complaintPage.event.private}</span>}
            </p>
            {event.text?.trim() && <Passed event={event} text={event.text} />}
            <ResolutionFacts
              resolution={event.detail?.resolution}
              currency={view.board.currency}
              reading={reading}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Words that passed; whose they were shows at their edge and is said in the line above. */
const Passed = ({ event: { type }, text }: { event: TimelineEvent; text: string }) => (
  <blockquote
    class={`passed ${customers.includes(type) ? 'theirs' : toCustomer.includes(type) ? 'ours' : 'private'}`}
    dir="auto"
  >
    {linesOf(text.trim()).join('\n')}
  </blockquote>
);

type Resolved = NonNullable<TimelineEvent['detail']>['resolution'];

/** What a resolution holds besides what the customer was told. */
export function ResolutionFacts({
  resolution,
  currency,
  reading,
}: {
  resolution: Resolved;
  currency: string;
  reading: Reading;
}) {
  if (!resolution) return null;
  const { messages } = reading;
  const rows = [
    ...resolutionLines(resolution, currency, reading),
    ...(resolution.checked ?? []).map((value, index) => ({
      label: index === 0 ? messages.complaintPage.event.checked : '',
      value,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <dl class="facts">
      {grouped(rows).map(({ label, values }) => (
        <div>
          <dt>{label}</dt>
          <dd dir="auto">
            {values.map((value) => (
              <span class="line">{value}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function grouped(rows: { label: string; value: string }[]): { label: string; values: string[] }[] {
  const groups: { label: string; values: string[] }[] = [];
  for (const { label, value } of rows) {
    if (label) groups.push({ label, values: [value] });
    else groups.at(-1)?.values.push(value);
  }
  return groups;
}

function doorWords({ type, door }: TimelineEvent, { messages }: Reading): string {
  const said = messages.complaintPage.event;
  if (type === 'told' || type === 'opened') return '';
  if (door === 'mail') return ` · ${said.byMail}`;
  return door === 'page' ? ` · ${said.onPage}` : '';
}

/** A name for a manager's id, from whoever is named in the complaint. */
function nameOf({ complaint, events }: ComplaintView, id: string): string {
  const { assignee, acknowledgedBy, resolvedBy, proposal } = complaint;
  const named = [assignee, acknowledgedBy, resolvedBy, proposal?.by].find((person) => person?.id === id);
  return named?.name ?? events.find(({ byId }) => byId === id)?.by ?? id;
}
