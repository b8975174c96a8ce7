import type { Context } from 'hono';
import type { SettingForm } from '../../../console/settings/setting-fields.tsx';
import type { SettingsView } from '../../../console/settings/settings-frame.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import type { Manager } from '../../../domain/board/people.ts';
import { fieldNote } from './problem-words.ts';
import { settingsView } from './settings-view.ts';

export type Fields = Record<string, string>;

const spareRows = 2;

/** The fields of a form about somebody, as they stand. */
export const personFields = ({ name, email, role, tier, goodwillLimit, away }: Manager): Fields => ({
  name,
  email,
  role,
  tier: tier === undefined ? '' : String(tier),
  goodwill: goodwillLimit > 0 ? String(goodwillLimit) : '',
  ...awayFields(away),
});

export const awayFields = (away: Manager['away']): Fields =>
  Object.fromEntries(
    away.flatMap(({ from, to }, row) => [
      [`away-${row}-from`, from],
      [`away-${row}-to`, to],
    ]),
  );

/** Rows of away days that a form shows: those that say something, and some to fill in. */
export function rowsOf(fields: Fields): number {
  const filled = Object.entries(fields).flatMap(([name, value]) => {
    const row = /^away-(\d{1,2})-(?:from|to)$/.exec(name)?.[1];
    return row !== undefined && value.trim() !== '' ? [Number(row) + 1] : [];
  });
  return Math.min(50, Math.max(0, ...filled) + spareRows);
}

/** A form with what was typed and what is wrong with it, in the reader’s words, and the page’s summary of that. */
export function said(
  c: Context<DeskOfBoard>,
  fields: Fields,
  problems: Record<string, string> = {},
): { view: SettingsView; form: SettingForm } {
  const view = settingsView(c, undefined);
  const { staff } = messagesFor(view.reader.locale);
  const words = Object.fromEntries(
    Object.entries(problems).map(([field, what]) => [field, staff.problem[what as 'name']]),
  );
  const labels = Object.fromEntries(
    Object.keys(words).map((field) => [field, labelOf(field, staff, c.var.board.currency)]),
  );
  return { view: { ...view, note: fieldNote(words, labels) }, form: { fields, problems: words } };
}

function labelOf(field: string, staff: ReturnType<typeof messagesFor>['staff'], currency: string): string {
  if (field.startsWith('away-')) return staff.awayTitle;
  const { name, email, role, tierLabel: tier } = staff;
  return { name, email, role, tier, goodwill: staff.goodwill(currency) }[field] ?? field;
}
