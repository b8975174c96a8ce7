import { locales } from '@wipeboard/shared';
import type { BoardFile } from '../src/domain/board/board.ts';
import { localMinute } from '../src/domain/board/due.ts';
import { messagesFor } from '../src/messages/messages.ts';
import { previewLines } from '../src/messages/preview-words.ts';
import { tryPolicy } from '../src/operations/try-policy.ts';

/** A try-out as lines of text; `now` counts where nobody says when. Throws what is wrong with it. */
export function policyText(
  board: BoardFile,
  fields: Record<string, string | undefined>,
  { locale: wanted, now }: { locale?: string; now: number },
): string {
  const locale = locales.find((one) => one === (wanted ?? board.locale));
  if (!locale) throw new Error(`${wanted} is none of ${locales.join(', ')}.`);
  const { timeZone, policy, managers } = board;
  const tried = tryPolicy(
    board,
    { ...fields, at: fields.at ?? localMinute(now, timeZone) },
    JSON.stringify({ timeZone, policy, managers }),
  );
  if (tried.kind === 'wrong')
    throw new Error(tried.problems.map(({ path, message }) => `${path} ${message}`.trim()).join('\n'));
  const said = messagesFor(locale).policyTry;
  const lines = previewLines(tried.entries, { locale, timeZone, people: tried.people });
  if (lines.length === 0) return said.nothing;
  const width = Math.max(...lines.map(({ when }) => when.length));
  return [...lines.map(({ when, words }) => `${when.padEnd(width)}  ${words}`), '', said.zone(timeZone)].join(
    '\n',
  );
}
