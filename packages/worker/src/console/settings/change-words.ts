import type { Locale } from '@wipeboard/shared';
import { formatNumber, instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { BoardChange } from '../../queries/settings/board-changes.ts';
import type { SettingsView } from './settings-frame.tsx';

type Where = Pick<SettingsView, 'reader' | 'board' | 'now'>;

/** Who made a change: a name, a file, or somebody who has left. */
export function changedBy({ by }: BoardChange, { reader, board }: Where): string {
  const { settings } = messagesFor(reader.locale);
  if (by === undefined) return settings.byFile;
  const name = board.people.find(({ id }) => id === by)?.name;
  return name === undefined ? settings.somebody : within(reader.locale, name);
}

/** "14:00" today, in the board’s own time zone. */
export const changedAt = ({ at }: BoardChange, { reader, board, now }: Where): string =>
  instantsIn(reader.locale, board.timeZone).brief(at, now);

/** What a part of a board is called; its path where we have no word for it. */
export const partLabel = (path: string, locale: Locale): string =>
  messagesFor(locale).settings.part[path] ?? path;

const longest = 300;

/** A part of a board as one line for a reader. */
export function valueWords(value: unknown, locale: Locale): string {
  const { settings } = messagesFor(locale);
  if (value === undefined || value === '') return settings.changes.nothing;
  if (typeof value === 'number') return formatNumber(value, locale);
  const words = Array.isArray(value) ? value.map(partWords).join(' · ') : partWords(value);
  return words === '' ? settings.changes.nothing : trimmed(oneLine(words), longest);
}

function partWords(part: unknown): string {
  if (part === null || typeof part !== 'object') return String(part);
  return Object.entries(part)
    .map(([name, inner]) => `${name} ${partWords(inner)}`)
    .join(', ');
}
