import { limits } from '@wipeboard/shared';
import type { ActRefusal, ManagerAct } from '../domain/complaint/complaint-acts.ts';
import { replyMailId } from '../domain/ids.ts';
import { mailCommand, type AskedAct, type MailCommand } from '../domain/reply/mail-command.ts';
import { storableParts } from '../domain/reply/mail-parts.ts';
import type { OwedMail } from '../domain/delivery/outbox.ts';
import type { Board } from '../queries/board.ts';
import type { ComplaintFile } from '../queries/complaint-view.ts';
import { wasReceived } from '../queries/received-mail.ts';
import type { Services } from '../services.ts';
import { stepTaken } from '../storage/complaint-steps.ts';
import { oweMail, type Guard } from '../storage/owe-mails.ts';
import { recordReceived, type ReceivedOutcome } from '../storage/received-mails.ts';
import { actOnComplaint } from './act-on-complaint.ts';

/** A reply about one complaint. `key` is the mail's own, so that it acts once however often it comes. */
export type ReplyDesk = {
  services: Services;
  board: Board;
  db: D1Database;
  file: ComplaintFile;
  key: string;
};

const always: Guard = { sql: '1', parameters: [] };

/** Does what a manager's mail asks for. What is unclear is kept as a private remark, and they are asked. */
export async function takeManagerReply(desk: ReplyDesk, by: string, words: string): Promise<void> {
  const sender = desk.file.current.find(({ id }) => id === by)!;
  const { acts, unclear } = understood(mailCommand(words, sender, desk.file.current));
  if (acts.length === 0 && unclear === undefined)
    return conclude(desk, by, 'empty', owed(desk, by, 'unclear'));
  for (const asked of acts) {
    const last = asked === acts.at(-1) && unclear === undefined;
    const refusal = await act(desk, by, asked, last);
    if (refusal === undefined || refusal === 'already') continue;
    if (await wasReceived(desk.db, desk.file.complaint.id, desk.key)) return;
    return conclude(desk, by, 'refused', owed(desk, by, 'refused', refusal));
  }
  if (unclear !== undefined) await keepUnclear(desk, by, unclear);
  else await desk.db.batch([noted(desk, by, 'done')]);
}

/** Words that are too long for what was asked are unclear as a whole: nothing is cut without a word. */
function understood(command: MailCommand): MailCommand {
  const fits = command.acts.every((asked) => {
    const parts = storableParts(wordsOf(asked) ?? 'none');
    return parts.length === 1 && (wordsOf(asked) ?? '').length <= limits.text;
  });
  return fits ? command : { acts: [], unclear: command.acts.map(wordsOf).filter(Boolean).join('\n\n') };
}

function wordsOf(asked: AskedAct): string | undefined {
  if (asked.act === 'resolve') return asked.resolution.told;
  return 'text' in asked ? asked.text : undefined;
}

async function act(
  desk: ReplyDesk,
  by: string,
  asked: AskedAct,
  last: boolean,
): Promise<ActRefusal | undefined> {
  const { services, board, file, key } = desk;
  const signed = { ...cleaned(asked), ...(isKeyed(asked) ? { key } : {}), by, door: 'mail' } as ManagerAct;
  const acted = await actOnComplaint(services, board, file.complaint.id, signed, (_, step) =>
    last ? [noted(desk, by, 'done', { sql: stepTaken, parameters: [file.complaint.id, step] })] : [],
  );
  return acted.kind === 'refused' ? acted.refusal : undefined;
}

const isKeyed = ({ act }: AskedAct) => ['answer', 'remark', 'hand-over', 'resolve'].includes(act);

/** The same act with words that fit to be stored. */
function cleaned(asked: AskedAct): AskedAct {
  const [text] = storableParts(wordsOf(asked) ?? '');
  if (text === undefined) return asked;
  if (asked.act === 'resolve') return { ...asked, resolution: { told: text } };
  return 'text' in asked ? { ...asked, text } : asked;
}

async function keepUnclear(desk: ReplyDesk, by: string, words: string): Promise<void> {
  const { services, board, file, key } = desk;
  const parts = storableParts(words);
  const mail = owed(desk, by, 'unclear', `remarked:${key}`);
  for (const [index, text] of parts.entries()) {
    const remark = {
      act: 'remark',
      by,
      door: 'mail',
      key: index === 0 ? key : `${key}.${index + 1}`,
      text,
    } as const;
    await actOnComplaint(services, board, file.complaint.id, remark);
  }
  await conclude(desk, by, 'unclear', mail);
}

/** Tells a manager, once a day, that mail came to their reply address that nobody vouched for: nothing was done with it. */
export async function tellUnproven(desk: ReplyDesk, by: string): Promise<void> {
  const day = Math.floor(desk.services.now() / 86_400_000);
  const once = { ...desk, key: `unproven.${by}.${day}` };
  await conclude(once, by, 'unproven', owed(once, by, 'refused', 'unproven'));
}

function owed(
  { services, board, file, key }: ReplyDesk,
  to: string,
  kind: 'unclear' | 'refused',
  about?: string,
) {
  const now = services.now();
  const mail: OwedMail = {
    id: replyMailId(file.complaint.id, kind, key),
    boardId: board.key,
    complaintId: file.complaint.id,
    kind,
    managerId: to,
    eventId: about,
    dueAt: now,
    now,
  };
  return mail;
}

const noted = (desk: ReplyDesk, by: string, outcome: ReceivedOutcome, guard = always) =>
  recordReceived(desk.db, desk.file.complaint.id, desk.key, by, outcome, desk.services.now(), guard);

async function conclude(
  desk: ReplyDesk,
  by: string,
  outcome: ReceivedOutcome,
  mail: OwedMail,
): Promise<void> {
  await desk.db.batch([oweMail(desk.db, mail, always), noted(desk, by, outcome)]);
  await desk.services.ring([{ message: { board: desk.board.key, outbox: mail.id }, dueAt: mail.dueAt }]);
}
