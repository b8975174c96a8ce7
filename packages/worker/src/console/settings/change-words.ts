import type { Locale, Question } from '@wipeboard/shared';
import type { WallSettings } from '../../domain/wall/wall-settings.ts';
import { formatNumber, instantsIn } from '../../messages/instants.ts';
import { languageNames, messagesFor } from '../../messages/messages.ts';
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

/** A part of a board as one line for a reader; `path` says which. */
export function valueWords(path: string, value: unknown, locale: Locale): string {
  const { settings } = messagesFor(locale);
  if (value === undefined || value === '') return settings.changes.nothing;
  if (path === 'locale') return languageNames[value as Locale];
  if (path === 'wall') return trimmed(oneLine(wallWords(value as WallSettings, locale)), longest);
  if (path === 'look.position') return settings.corner[value as 'start' | 'end'];
  const parts = [value].flat();
  const said = parts.map((part) =>
    path === 'questions' ? asked(part as Question, locale) : words(part, locale),
  );
  return trimmed(oneLine(said.join(' · ')), longest) || settings.changes.nothing;
}

function wallWords({ open, putUp, indexable, greeting }: WallSettings, locale: Locale): string {
  const said = messagesFor(locale).wall.settings;
  return [
    open ? said.stateOpen : said.stateClosed,
    putUp === 'by-hand' ? said.byHand : said.unlessWatched,
    ...(indexable ? [said.indexable] : []),
    ...Object.values(greeting ?? {}),
  ].join(' · ');
}

function asked({ moment, metric, text = {} }: Question, locale: Locale): string {
  const { questions } = messagesFor(locale).boardSettings;
  const wording = Object.values(text).join(' / ') || questions.own;
  return `${moment ?? questions.everywhere}: ${wording} (${questions.metrics[metric]})`;
}

function words(part: unknown, locale: Locale): string {
  const { yes, no } = messagesFor(locale).settings.changes;
  if (typeof part === 'boolean') return part ? yes : no;
  if (typeof part === 'number') return formatNumber(part, locale);
  if (part === null || typeof part !== 'object') return String(part);
  return Object.entries(part)
    .map(
      ([name, inner]) =>
        `${name} ${[inner]
          .flat()
          .map((one) => words(one, locale))
          .join(' ')}`,
    )
    .join(', ');
}
