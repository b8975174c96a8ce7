import type { FormVerb } from '../../domain/complaint/complaint-forms.ts';
import type { DeskCard } from '../../domain/wall/card.ts';
import type { ComplaintDesk } from '../../queries/complaint-desk.ts';
import type { Neighbours } from '../../queries/inbox/neighbours.ts';
import type { SubmissionFile } from '../../queries/inbox/submission-file.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import { ApprovalCard } from '../approval-card.tsx';
import type { DeskPart, Returned } from '../complaint-desk.ts';
import { ContextFacts } from '../complaint-facts-list.tsx';
import { ToDo } from '../complaint-page.tsx';
import { ComplaintTimeline } from '../complaint-timeline.tsx';
import { CustomerWords } from '../customer-words.tsx';
import { DeskNotes } from '../desk-notes.tsx';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { ThemeTags, type ThemeTag } from '../themes/theme-tags.tsx';
import { TurnCard } from '../turn-card.tsx';
import { OnWall } from '../wall/on-wall.tsx';
import { inboxHref, submissionAction, submissionHref } from './inbox-address.ts';
import { KeysCard } from './keys-card.tsx';
import { SubmissionHistory } from './submission-history.tsx';
import { SubmissionActs } from './submission-acts.tsx';

export type SubmissionDone = FormVerb | 'unread' | 'aside' | 'back' | 'ask' | 'already' | 'told';

/** Everything that the page of one submission shows. `desk` is there where it is a complaint. */
export type SubmissionView = {
  reader: Reader;
  board: ReadBoard;
  timeZone: string;
  now: number;
  /** The query of the list that it was opened from. */
  list: string;
  around: Neighbours;
  /** Those that it has, and all of its board. */
  themes?: { on: ThemeTag[]; offered: ThemeTag[] };
  file: SubmissionFile;
  /** What of it is on the wall, or waits to be. */
  cards?: DeskCard[];
  desk?: ComplaintDesk;
  mayAct: boolean;
  formKey: string;
  done?: SubmissionDone;
  returned?: Returned;
};

const marks = ['unread', 'aside', 'back', 'ask', 'already', 'told'] as const;

/** One submission: the customer’s words first, then who and where; a complaint with all that can be done about it. */
export function submissionPage(view: SubmissionView): string {
  const { reader, board, file, desk, timeZone, now, done } = view;
  const messages = messagesFor(reader.locale);
  const said = messages.inbox.page;
  const reading: Reading = {
    locale: reader.locale,
    messages,
    instants: instantsIn(reader.locale, timeZone),
    now,
  };
  const part = desk && partOf(view, desk, reading);
  const { submission } = file;
  return htmlPage(
    <DeskPage
      reader={reader}
      board={board}
      place="inbox"
      title={said.title(submission.code)}
      scripts={['inbox-keys']}
    >
      <SubmissionNav view={view} />
      <MarkNote view={view} />
      {part && <DeskNotes part={part} done={isMark(done) ? undefined : (done as FormVerb | undefined)} />}
      {submission.test && <p class="test-note">{messages.test}</p>}
      {part ? <TurnCard part={part} /> : <h1>{said.title(submission.code)}</h1>}
      <div class="columns">
        <div>
          {part && <ApprovalCard part={part} />}
          <CustomerWords view={desk?.file ?? file} reading={reading} />
          {part && <ToDo part={part} />}
          {part && <ComplaintTimeline view={part.view} reading={reading} />}
        </div>
        <div class="aside">
          <SubmissionActs view={view} />
          <OnWall
            board={board.key}
            locale={reader.locale}
            cards={view.cards ?? []}
            settled={settled(desk)}
            mayAct={view.mayAct}
          />
          {view.themes && (
            <ThemeTags
              board={board.key}
              locale={reader.locale}
              submission={submission.id}
              themes={view.themes.on}
              offered={view.themes.offered}
              mayAct={view.mayAct}
            />
          )}
          <ContextFacts view={desk?.file ?? file} reading={reading} />
          <SubmissionHistory view={view} reading={reading} />
        </div>
      </div>
      <KeysCard locale={reader.locale} />
      <p class="soft zone">{messages.complaintPage.zone(within(reader.locale, timeZone))}</p>
    </DeskPage>,
  );
}

const settled = (desk: ComplaintDesk | undefined): string | undefined =>
  desk && ['resolved', 'closed'].includes(desk.file.complaint.status) ? desk.file.complaint.id : undefined;

const isMark = (done: SubmissionDone | undefined): done is (typeof marks)[number] =>
  marks.some((mark) => mark === done);

function partOf(view: SubmissionView, { file, viewer, may }: ComplaintDesk, reading: Reading): DeskPart {
  return {
    view: file,
    reading,
    viewer,
    may,
    action: (verb) => submissionAction(view.board.key, view.file.submission.id, view.list, verb),
    formKey: view.formKey,
    returned: view.returned,
  };
}

function SubmissionNav({ view }: { view: SubmissionView }) {
  const { board, list, around, reader } = view;
  const said = messagesFor(reader.locale).inbox.page;
  return (
    <nav class="submission-nav" aria-label={said.around}>
      <a href={inboxHref(board.key, list)} data-key="u">
        {said.back}
      </a>
      <span class="around">
        {around.previous && (
          <a href={submissionHref(board.key, around.previous, list)} rel="prev" data-key="k">
            {said.previous}
          </a>
        )}
        {around.next && (
          <a href={submissionHref(board.key, around.next, list)} rel="next" data-key="j">
            {said.next}
          </a>
        )}
      </span>
    </nav>
  );
}

const reverse = { aside: 'back', back: 'aside' } as const;

function MarkNote({ view }: { view: SubmissionView }) {
  const { done } = view;
  const messages = messagesFor(view.reader.locale);
  if (!isMark(done)) return null;
  const said = messages.inbox.done;
  const words = done === 'ask' ? said.answer : done === 'already' ? said.already : said[done](1);
  return (
    <div class={done === 'told' ? 'banner inbox-note' : 'inbox-note card'} role="status">
      <p>{words}</p>
      {(done === 'aside' || done === 'back') && (
        <form
          method="post"
          action={submissionAction(view.board.key, view.file.submission.id, view.list, reverse[done])}
        >
          <input type="hidden" name="undo" value="yes" autocomplete="off" />
          <button class="small quiet">{messages.desk.undo}</button>
        </form>
      )}
    </div>
  );
}
