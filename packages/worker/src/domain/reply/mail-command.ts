import {
  closings,
  commandNames,
  commandWords,
  orders,
  strongWords,
  type CommandName,
} from './command-words.ts';
import type { ManagerAct } from '../complaint/complaint-acts.ts';
import type { Person } from '../complaint/complaint-view.ts';
import { bareWords, folded, typingSlips } from '../folded-text.ts';

type Unsigned<Act> = Act extends unknown ? Omit<Act, 'by' | 'door' | 'key'> : never;

/** An act of a manager, without who, where and when. */
export type AskedAct = Unsigned<ManagerAct>;

/** What a manager's mail asks for, in order. `unclear`: words that we don't understand; nothing at all: an empty mail. */
export type MailCommand = { acts: AskedAct[]; unclear?: string };

const lineOf = /^([^\n]*)\n?([\s\S]*)$/;
// Commands are short: what is longer is not compared letter by letter.
const longestHead = 160;
const slipsFor = ({ length }: string) => (length >= 7 ? 2 : length >= 4 ? 1 : 0);

/** Reads the words of a manager's mail: a command on the first line, or else an answer to the customer. */
export function mailCommand(words: string, sender: Person, people: readonly Person[]): MailCommand {
  const text = words.trim();
  if (text === '') return { acts: [] };
  const [, first = '', below = ''] = lineOf.exec(text) ?? [];
  const rest = withoutFarewell(below, sender);
  const asked = wholeLine(first, rest) ?? beforeColon(first, below.trim(), people);
  if (asked) return asked;
  return soundsLikeAnOrder(first, rest) ? { acts: [], unclear: text } : { acts: [{ act: 'answer', text }] };
}

function wholeLine(first: string, rest: string): MailCommand | undefined {
  if (first.length > longestHead) return undefined;
  const said = bareWords(first).replace(/[, ]+(?:please|thanks|thank you|bitte|danke|شكرا|من فضلك)$/, '');
  const name = commandNames.find((command) => commandWords[command].whole.map(folded).includes(said));
  if (name !== 'acknowledge' && name !== 'approve' && name !== 'decline') return undefined;
  if (name === 'decline') return { acts: [{ act: name, text: rest || undefined }] };
  return { acts: [{ act: name }], unclear: rest || undefined };
}

function beforeColon(first: string, below: string, people: readonly Person[]): MailCommand | undefined {
  for (const { name, word } of prefixes) {
    const after = afterWord(first, word);
    if (after === undefined) continue;
    if (name === 'hand-over') return handOver(after, below, people);
    const said = /^\s*(?:[:：]|\s[-–—]\s)\s*([\s\S]*)$/u.exec(after)?.[1];
    const alone = after.length < longestHead && bareWords(after) === '' && below !== '';
    if (said === undefined && !alone) continue;
    const text = [said?.trim(), below].filter(Boolean).join('\n').trim();
    return text === '' ? undefined : { acts: [actOf(name, text)] };
  }
  return undefined;
}

type Prefix = { name: CommandName; word: string };

// The longest first, so that "private note:" is not read as "private".
const prefixes: Prefix[] = commandNames
  .flatMap((name) => commandWords[name].before.map((word) => ({ name, word: folded(word) })))
  .toSorted((a, b) => b.word.length - a.word.length);

/** What follows a command's word on a line, as it was written; undefined where the line begins otherwise. */
function afterWord(line: string, word: string): string | undefined {
  const head = line.slice(0, longestHead);
  if (!folded(head).startsWith(word)) return undefined;
  for (let end = 1; end <= head.length; end++) {
    if (folded(head.slice(0, end)) !== word) continue;
    const after = line.slice(end);
    if (!/^[\p{L}\p{N}\p{M}'’]/u.test(after)) return after.replace(/^[*_]+/, '');
  }
  return undefined;
}

function actOf(name: Exclude<CommandName, 'hand-over'>, text: string): AskedAct {
  switch (name) {
    case 'resolve':
      return { act: 'resolve', resolution: { told: text } };
    case 'remark':
      return { act: 'remark', text };
    case 'decline':
      return { act: 'decline', text };
    default:
      return { act: 'answer', text };
  }
}

function handOver(after: string, below: string, people: readonly Person[]): MailCommand | undefined {
  const [, whom = '', said = ''] = /^([^:：,،\n]*)[:：,،]?([\s\S]*)$/u.exec(after) ?? [];
  const to = personCalled(whom, people);
  if (!to) return undefined;
  const word = /^\s*(?:please|bitte|من فضلك)[.!]?\s*$/i.test(said) ? '' : said.trim();
  const text = [word, below].filter(Boolean).join('\n').trim();
  return { acts: [{ act: 'hand-over', to: to.id, text: text || undefined }] };
}

/** The one person of that id, name, first name or address. */
function personCalled(whom: string, people: readonly Person[]): Person | undefined {
  const wanted = bareWords(whom.slice(0, longestHead).replace(/^[\s@]+/, ''));
  if (wanted === '') return undefined;
  const exact = people.filter(({ id, name, email }) =>
    [id, name, email].some((known) => bareWords(known) === wanted),
  );
  const byFirstName = people.filter(({ name }) => folded(name).split(' ')[0] === wanted);
  const found = exact.length > 0 ? exact : byFirstName;
  return found.length === 1 ? found[0] : undefined;
}

/** Words below a command without the farewell, if that is all they are. */
function withoutFarewell(below: string, sender: Person): string {
  const lines = below
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '');
  const names = [sender.name, folded(sender.name).split(' ')[0] ?? ''].map(bareWords);
  const opens = folded(lines[0] ?? '');
  const isFarewell =
    lines.length <= 7 &&
    lines.every((line) => line.length <= 70) &&
    (closings.test(opens) || names.includes(bareWords(opens)));
  return isFarewell ? '' : below.trim();
}

/** A mistyped command, or an order in words of its own. A sentence that is too long is neither. */
function soundsLikeAnOrder(line: string, rest: string): boolean {
  const first = line.slice(0, longestHead);
  const said = bareWords(first);
  if (orders.has(said)) return true;
  if (strongWords.some((word) => afterWord(said, word) !== undefined)) return true;
  const few = rest === '' ? said.split(' ') : [];
  if (few.length <= 4 && strongWords.some((word) => isSlip(few[0] ?? '', word))) return true;
  const opening = /^([^:：]{2,40})[:：]/u.exec(folded(first))?.[1]?.trim();
  const candidate = opening ?? (few.length > 0 && few.length <= 3 ? said : undefined);
  return candidate !== undefined && isMistyped(candidate);
}

const everyWord = [
  ...new Set(
    commandNames.flatMap((name) => [...commandWords[name].whole, ...commandWords[name].before].map(folded)),
  ),
];

function isMistyped(candidate: string): boolean {
  // "hnad over to omar": the name is no part of the command.
  return everyWord.some((word) =>
    isSlip(word.includes(' ') ? candidate.slice(0, word.length) : candidate, word),
  );
}

function isSlip(typed: string, word: string): boolean {
  const limit = slipsFor(word);
  return limit > 0 && typingSlips(typed, word, limit) <= limit;
}
