import type { Hook, HookEvent } from '../../domain/hooks/hook.ts';
import { hookData, type HookPayload } from '../../domain/hooks/hook-payload.ts';
import { dayBefore } from '../../domain/hooks/next-daily.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { chatNote, dailyNote, testNote, type ChatNote } from '../../outbound/chat-note.ts';
import { slackMessage } from '../../outbound/slack-message.ts';
import { teamsMessage } from '../../outbound/teams-message.ts';
import type { Board } from '../../queries/board.ts';
import { dayCounts } from '../../queries/hooks/day-counts.ts';
import type { DeliveryRow } from '../../queries/hooks/hook-deliveries.ts';
import { hookSubject } from '../../queries/hooks/hook-subject.ts';
import type { Services } from '../../services.ts';
import { deskUrl } from '../../settings.ts';

type Owed = Pick<DeliveryRow, 'event' | 'submission_id' | 'cause' | 'at'>;

/** What a hook is sent, as JSON text; undefined where what it was to tell is gone. */
export async function hookBody(
  services: Services,
  board: Board,
  hook: Hook,
  owed: Owed,
): Promise<string | undefined> {
  const body =
    hook.kind === 'webhook' ? payload(services, board, hook, owed) : chat(services, board, hook, owed);
  const composed = await body;
  return composed && JSON.stringify(composed);
}

async function payload(
  services: Services,
  board: Board,
  hook: Hook,
  { event, submission_id: id, cause, at }: Owed,
): Promise<HookPayload | undefined> {
  const face = {
    version: 1,
    type: event as HookPayload['type'],
    timestamp: new Date(at).toISOString(),
    board: board.key,
  } as const;
  if (event === 'test') return { ...face, data: {} };
  if (event === 'submission.erased') return { ...face, data: { submission: { id } } };
  const subject = await hookSubject(services.database(board.database), board.key, id, cause);
  return (
    subject && { ...face, address: addressOf(services, board, id), data: hookData(subject, hook.contact) }
  );
}

async function chat(services: Services, board: Board, hook: Hook, owed: Owed): Promise<object | undefined> {
  const reading: Reading = {
    locale: hook.locale,
    messages: messagesFor(hook.locale),
    instants: instantsIn(hook.locale, board.timeZone),
    now: services.now(),
  };
  const note = await noteOf(services, board, owed, reading);
  return note && (hook.kind === 'slack' ? slackMessage(note) : teamsMessage(note));
}

async function noteOf(
  services: Services,
  board: Board,
  { event, submission_id: id, cause, at }: Owed,
  reading: Reading,
): Promise<ChatNote | undefined> {
  const db = services.database(board.database);
  const desk = `${deskUrl(services.settings)}/desk/${board.key}`;
  if (event === 'test') return testNote(board, reading, desk);
  if (event === 'daily') {
    const counts = await dayCounts(db, board.key, {
      day: dayBefore(at, board.timeZone),
      now: services.now(),
    });
    return dailyNote(board, counts, reading, desk);
  }
  const subject = await hookSubject(db, board.key, id, cause);
  if (!subject || !stillSo(event, subject.submission)) return undefined;
  return chatNote(event, subject, board, reading, addressOf(services, board, id));
}

/** Whoever took their praise or their leave back is not quoted. */
const stillSo = (event: HookEvent, { tone, publish }: { tone?: string; publish: boolean }): boolean =>
  event !== 'submission.praised' || (tone === 'praise' && publish);

const addressOf = ({ settings }: Services, board: Board, submission: string): string =>
  `${deskUrl(settings)}/desk/${board.key}/submissions/${submission}`;
