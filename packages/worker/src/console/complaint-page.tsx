import type { FormVerb } from '../domain/complaint/complaint-forms.ts';
import type { ComplaintView } from '../domain/complaint/complaint-view.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { instantsIn } from '../messages/instants.ts';
import { messagesFor } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { AnswerForm, HandOverForm, RemarkForm } from './answer-form.tsx';
import { ApprovalCard } from './approval-card.tsx';
import { firstToDo, type DeskPart } from './complaint-desk.ts';
import { ContextFacts } from './complaint-facts-list.tsx';
import { ComplaintTimeline } from './complaint-timeline.tsx';
import { CustomerWords, EarlierWords } from './customer-words.tsx';
import { DeskNotes } from './desk-notes.tsx';
import { htmlPage, Page } from './layout.tsx';
import { ResolveForm } from './resolve-form.tsx';
import { TurnCard } from './turn-card.tsx';

/** `now` is ms, UTC; `done` is what the viewer has just done. */
export type ComplaintPageOptions = Omit<DeskPart, 'view' | 'reading'> & { now: number; done?: FormVerb };

/** The manager's page behind a mailed link: first where it stands and what to do now, then everything else. */
export function complaintPage(view: ComplaintView, { now, done, ...options }: ComplaintPageOptions): string {
  const { board, submission } = view;
  const messages = messagesFor(board.locale);
  const said = messages.complaintPage;
  const instants = instantsIn(board.locale, board.timeZone);
  const reading: Reading = { locale: board.locale, messages, instants, now };
  const part: DeskPart = { view, reading, ...options };
  return htmlPage(
    <Page
      locale={board.locale}
      title={said.title(submission.code, oneLine(board.name))}
      brand={oneLine(board.name)}
      accent={board.accent}
      skip={{ label: said.skip, to: '#words' }}
      width="wide"
    >
      <DeskNotes part={part} done={done} />
      {submission.test && <p class="test-note">{messages.test}</p>}
      <TurnCard part={part} />
      <div class="columns">
        <div>
          <ApprovalCard part={part} />
          <CustomerWords view={view} reading={reading} />
          <ToDo part={part} />
          <ComplaintTimeline view={view} reading={reading} />
        </div>
        <div class="aside">
          <ContextFacts view={view} reading={reading} />
          <EarlierWords view={view} reading={reading} />
        </div>
      </div>
      <p class="soft zone">{said.zone(within(board.locale, board.timeZone))}</p>
    </Page>,
  );
}

/** What this viewer can do now, folded but for the first. */
export function ToDo({ part }: { part: DeskPart }) {
  const { may, view, viewer, reading } = part;
  const { proposal } = view.complaint;
  const said = reading.messages.complaintPage;
  const forms: { verb: FormVerb; title: string; offered: boolean; Form: typeof AnswerForm }[] = [
    { verb: 'answer', title: said.answer.title, offered: may.answer, Form: AnswerForm },
    {
      verb: 'resolve',
      title: said.resolve.title,
      offered: may.resolve !== undefined && (!proposal || proposal.by.id === viewer.id),
      Form: ResolveForm,
    },
    { verb: 'hand-over', title: said.handOver.title, offered: may.handOver.length > 0, Form: HandOverForm },
    { verb: 'remark', title: said.remark.title, offered: may.remark, Form: RemarkForm },
  ];
  const offered = forms.filter((form) => form.offered);
  if (offered.length === 0) return null;
  const first = firstToDo(part);
  return (
    <section aria-labelledby="todo" class="todo">
      <h2 id="todo">{said.todo}</h2>
      {offered.map(({ verb, title, Form }) => (
        <details open={verb === first} id={verb}>
          <summary>
            <h3>{title}</h3>
          </summary>
          <Form part={part} />
        </details>
      ))}
    </section>
  );
}
