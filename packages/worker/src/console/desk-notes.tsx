import type { EventType } from '../domain/complaint/complaint-events.ts';
import type { FormVerb } from '../domain/complaint/complaint-forms.ts';
import type { TimelineEvent } from '../domain/complaint/complaint-view.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { formatNumber } from '../messages/instants.ts';
import { linesOf, within } from '../messages/plain.ts';
import { fieldId, type DeskPart } from './complaint-desk.ts';

/** What has to be read before anything else: a mail that is late, what was just done, or why something was not. */
export const DeskNotes = ({ part, done }: { part: DeskPart; done?: FormVerb }) => (
  <>
    {part.view.lateMails > 0 && (
      <p class="banner" role="note">
        {part.reading.messages.complaintPage.lateMails(
          formatNumber(part.view.lateMails, part.reading.locale),
        )}
        {part.viewer.role === 'owner' && (
          <>
            {' '}
            <a href={`/desk/${part.view.board.key}/settings/mail`}>
              {part.reading.messages.complaintPage.lateMailsLink}
            </a>
          </>
        )}
      </p>
    )}
    <Done part={part} verb={done} />
    <Refused part={part} />
    <Problems part={part} />
  </>
);

const doneBy: Record<FormVerb, EventType[]> = {
  acknowledge: ['acknowledged'],
  answer: ['answered'],
  remark: ['remarked'],
  'hand-over': ['handed-over'],
  resolve: ['resolved', 'approval-asked'],
  approve: ['approved'],
  decline: ['declined'],
};

/** Says only what the timeline bears out: anybody can write an address. */
function Done({ part: { view, viewer, reading }, verb }: { part: DeskPart; verb?: FormVerb }) {
  if (!verb) return null;
  const event = view.events.findLast(({ type }) => doneBy[verb].includes(type));
  const doer = verb === 'hand-over' ? event?.detail?.before : event?.byId;
  if (!event || doer !== viewer.id) return null;
  const words = doneWords(verb, event, view.reach === 'page', reading);
  return (
    <p class="done-note" role="status">
      <Tick />
      <strong>{words}</strong>
    </p>
  );
}

function doneWords(
  verb: FormVerb,
  { type, by }: TimelineEvent,
  onPageOnly: boolean,
  reading: Reading,
): string {
  const said = reading.messages.complaintPage.done;
  if (verb === 'hand-over') return said['hand-over'](within(reading.locale, by ?? ''));
  if (verb === 'answer' && onPageOnly) return said.answerWaits;
  return said[type === 'approval-asked' ? 'proposed' : verb];
}

/** An act that could not be done any more: why, and the words that would otherwise be lost. */
function Refused({ part: { view, reading, returned } }: { part: DeskPart }) {
  if (!returned?.refusal) return null;
  const said = reading.messages.complaintPage.refused;
  const { acknowledgedBy, assignee } = view.complaint;
  const owner = within(reading.locale, (acknowledgedBy ?? assignee).name);
  const reason = returned.refusal;
  const words = reason === 'already' ? said.already(owner) : reason in said ? said[reason as 'closed'] : '';
  const kept = returned.fields['told'] ?? returned.fields['text'];
  return (
    <div class="banner" role="alert">
      <p>
        <strong>{words}</strong> {said.nothing}
      </p>
      {typeof kept === 'string' && kept.trim() && (
        <>
          <h2>{said.kept}</h2>
          <blockquote class="passed private" dir="auto">
            {linesOf(kept.trim()).join('\n')}
          </blockquote>
        </>
      )}
    </div>
  );
}

/** Everything that is wrong with a form, each a link to its field (WCAG 3.3.1). */
function Problems({ part }: { part: DeskPart }) {
  const { reading, returned } = part;
  const problems = Object.entries(returned?.problems ?? {});
  if (!returned || problems.length === 0) return null;
  const { messages } = reading;
  const said = messages.complaintPage;
  return (
    <div class="banner problems" role="alert" tabindex={-1} autofocus>
      <p>
        <strong>{said.problems}</strong>
      </p>
      <ul>
        {problems.map(([field, problem]) => (
          <li>
            {field === 'form' || field === 'key' ? (
              said.problem[problem]
            ) : (
              <a href={`#${fieldId(returned.verb, field)}`}>
                {`${messages.list.label(fieldLabel(returned.verb, field, part))} ${said.problem[problem]}`}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a field is called where it stands. */
function fieldLabel(verb: FormVerb, field: string, { view, reading }: DeskPart): string {
  const { answer, remark, handOver, resolve, approval } = reading.messages.complaintPage;
  const words = {
    acknowledge: '',
    approve: '',
    answer: answer.label,
    remark: remark.label,
    'hand-over': handOver.word,
    resolve: resolve.told,
    decline: approval.word,
  };
  const labels: Record<string, string> = {
    told: resolve.told,
    done: resolve.done,
    gesture: resolve.what,
    cost: resolve.cost(view.board.currency),
    cause: resolve.cause,
    prevention: resolve.prevention,
    by: resolve.by,
    checked: resolve.checklist,
    to: handOver.to,
  };
  return labels[field] ?? words[verb];
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
