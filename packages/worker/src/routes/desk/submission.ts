import { Hono, type Context } from 'hono';
import type { Returned } from '../../console/complaint-desk.ts';
import { listQuery, readList, submissionHref } from '../../console/inbox/inbox-address.ts';
import { submissionPage, type SubmissionDone } from '../../console/inbox/submission-page.tsx';
import type { FormVerb } from '../../domain/complaint/complaint-forms.ts';
import type { DeskOfBoard } from '../../http/desk.ts';
import { formBody } from '../../http/form-body.ts';
import { Refusal } from '../../http/refusal.ts';
import { withinRate } from '../../http/rate-limit.ts';
import { may } from '../../http/signed-in.ts';
import { handleComplaint } from '../../operations/handle-complaint.ts';
import { askForAnswer } from '../../operations/inbox/ask-for-answer.ts';
import { markSubmissions, type BulkVerb } from '../../operations/inbox/mark-submissions.ts';
import { undoRelease } from '../../operations/spam/undo-release.ts';
import { complaintDesk, type ComplaintDesk } from '../../queries/complaint-desk.ts';
import { mayDo } from '../../queries/inbox/may-do.ts';
import { neighbours } from '../../queries/inbox/neighbours.ts';
import { submissionFile, type SubmissionFile } from '../../queries/inbox/submission-file.ts';
import { themesOf, themesOn } from '../../queries/themes/themes.ts';
import { cardsOfSubmission } from '../../queries/wall/desk-card.ts';
import { deskReader, readBoard } from './desk-reader.ts';

const verbs: FormVerb[] = ['acknowledge', 'answer', 'remark', 'hand-over', 'resolve', 'approve', 'decline'];
const marks = ['unread', 'aside', 'back'] as const satisfies BulkVerb[];
const dones = [...verbs, ...marks, 'ask', 'already', 'told'] as const;

/** `/desk/{board}/submissions/{id}`: everything about one submission, and everything that can be done about it. */
export const submission = new Hono<DeskOfBoard>()
  .get('/:id', may('read'), async (c) => {
    const file = await fileOf(c);
    const done = dones.find((one) => one === c.req.query('done'));
    // Only a person who looks reads; a browser that fetches ahead does not (w3.org/TR/resource-hints).
    const ahead = /prefetch|prerender/.test(c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '');
    if (c.req.method === 'GET' && !ahead && done !== 'unread') {
      await markSubmissions(c.var.services, doerOf(c), 'read', [file.submission.id]);
    }
    return shown(c, file, await deskOf(c, file), { done });
  })
  .post('/:id/unread', may('read'), (c) => marked(c, 'unread'))
  .post('/:id/aside', may('act'), (c) => marked(c, 'aside'))
  .post('/:id/back', may('act'), (c) => marked(c, 'back'))
  .post('/:id/ask', may('act'), async (c) => {
    const asked = await askForAnswer(c.var.services, doerOf(c), c.req.param('id'));
    if (asked === 'gone') throw notFound();
    return there(c, asked === 'done' ? 'ask' : 'already');
  })
  .post(`/:id/:verb{${verbs.join('|')}}`, may('act'), async (c) => {
    const { board, manager, services } = c.var;
    await withinRate(c, `${board.key} ${manager.id} acts`);
    const verb = c.req.param('verb') as FormVerb;
    const { list: _, ...fields } = await formBody(c.req.raw);
    const file = await fileOf(c);
    if (!file.complaintId) throw notFound();
    const claims = { complaint: file.complaintId, manager: manager.id };
    const result = await handleComplaint(services, { board, claims }, verb, fields, 'page');
    if (result.kind === 'gone') throw notFound();
    if (result.kind === 'done') return there(c, verb);
    const { desk, kind, ...why } = result;
    return shown(c, file, desk, { returned: { verb, fields, ...why } }, statuses[kind]);
  });

const statuses = { wrong: 422, hinted: 200, refused: 409 } as const;

type OfSubmission = Context<DeskOfBoard>;

const doerOf = (c: OfSubmission) => ({ board: c.var.board, manager: c.var.manager.id });
const listOf = (c: OfSubmission) => readList((c.req.query('list') ?? '').slice(0, 2_000));
const idOf = (c: OfSubmission) => (c.req.param() as { id: string }).id;

async function fileOf(c: OfSubmission): Promise<SubmissionFile> {
  const { services, board } = c.var;
  const file = await submissionFile(services.database(board.database), board.key, idOf(c));
  if (!file) throw notFound();
  return file;
}

async function deskOf(c: OfSubmission, { complaintId }: SubmissionFile): Promise<ComplaintDesk | undefined> {
  const { services, board, manager } = c.var;
  return complaintId === undefined ? undefined : complaintDesk(services, board, complaintId, manager.id);
}

async function marked(c: OfSubmission, verb: (typeof marks)[number]): Promise<Response> {
  const { submission: found } = await fileOf(c);
  if (verb === 'aside' && (await formBody(c.req.raw)).undo) {
    const { told } = await undoRelease(c.var.services, c.var, [found.id]);
    return there(c, told > 0 ? 'told' : verb);
  }
  await markSubmissions(c.var.services, doerOf(c), verb, [found.id]);
  return there(c, verb);
}

function there(c: OfSubmission, done: SubmissionDone): Response {
  const href = submissionHref(c.var.board.key, idOf(c), listQuery(listOf(c)));
  return c.redirect(`${href}${href.includes('?') ? '&' : '?'}done=${done}`, 303);
}

async function shown(
  c: OfSubmission,
  file: SubmissionFile,
  desk: ComplaintDesk | undefined,
  more: { done?: SubmissionDone; returned?: Returned },
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { services, board, manager } = c.var;
  const list = listOf(c);
  const now = services.now();
  const viewer = { board, manager: manager.id, now };
  const db = services.database(board.database);
  const [around, offered, on, cards] = await Promise.all([
    neighbours(db, viewer, list, file.submission.id),
    themesOf(db, board.key),
    themesOn(db, [file.submission.id]),
    cardsOfSubmission(db, board.key, file.submission.id, file.complaintId),
  ]);
  const page = submissionPage({
    reader: deskReader(c),
    board: readBoard(c),
    timeZone: board.timeZone,
    now,
    list: listQuery(list),
    around,
    themes: { offered, on: on.get(file.submission.id) ?? [] },
    file,
    cards,
    desk,
    mayAct: mayDo(manager.role),
    formKey: services.newId(),
    ...more,
  });
  return c.html(page, status);
}

function notFound(): Refusal {
  return new Refusal('not-found', 'There is nothing at this address.');
}
