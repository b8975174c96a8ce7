import type { Board } from '../queries/board.ts';
import type { HookEvent } from '../domain/hooks/hook.ts';
import type { HookSubject } from '../domain/hooks/hook-payload.ts';
import type { DayCounts } from '../queries/hooks/day-counts.ts';
import { unlinked } from '../mail/unlinked.ts';
import { oneLine, trimmed } from '../messages/plain.ts';
import { ratingWords } from '../messages/rating-words.ts';
import type { Reading } from '../messages/complaint-words.ts';

/** What a chat is told, for whichever chat. `words` are a customer's, without anything that could become a link. */
export type ChatNote = {
  title: string;
  lines: string[];
  words?: string;
  button: { label: string; url: string };
};

const longest = 1_200;

/** A line of one complaint or of praise: who has it, until when, what the customer said. */
export function chatNote(
  event: HookEvent,
  { submission, complaint }: HookSubject,
  board: Board,
  reading: Reading,
  url: string,
): ChatNote {
  const { locale, messages, instants, now } = reading;
  const said = messages.hooks.chat;
  const name = board.people.find(({ id }) => id === complaint?.manager)?.name;
  const title = said.title[event] ?? said.title.test;
  const lines = [
    submission.rating && ratingWords(submission.rating, locale, messages),
    complaint?.reasons[0] && messages.reason[complaint.reasons[0]],
    name && complaint && said.turn(plain(name), instants.brief(complaint.acknowledgeDueAt, now)),
  ].filter((line) => typeof line === 'string');
  const words = submission.text && plain(trimmed(submission.text.trim(), longest));
  return { title: `${plain(board.name)} · ${title}`, lines, words, button: { label: said.open, url } };
}

export function testNote(board: Board, { messages }: Reading, url: string): ChatNote {
  const said = messages.hooks.chat;
  return {
    title: `${plain(board.name)} · ${said.title.test}`,
    lines: [said.testLine],
    button: { label: said.openDesk, url },
  };
}

/** The day before, in four numbers. */
export function dailyNote(board: Board, counts: DayCounts, { messages }: Reading, url: string): ChatNote {
  const said = messages.hooks.chat;
  return {
    title: `${plain(board.name)} · ${said.title.daily}`,
    lines: [
      said.received(counts.received),
      said.opened(counts.opened),
      said.waiting(counts.waiting),
      ...(counts.overdue > 0 ? [said.overdue(counts.overdue)] : []),
    ],
    button: { label: said.openDesk, url },
  };
}

const plain = (text: string): string => unlinked(text.split('\n').map(oneLine).join('\n'));
