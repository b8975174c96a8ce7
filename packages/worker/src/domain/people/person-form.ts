import * as z from 'zod';
import { managerSchema } from '../board/board.ts';
import type { Away } from '../board/people.ts';
import type { PersonFields } from './staff.ts';

/** A form's fields, each once. */
export type Fields = Record<string, string>;

/** What is wrong with a field, by its name: a word for which the page has a sentence. */
export type FieldProblems = Record<string, 'name' | 'email' | 'role' | 'tier' | 'goodwill' | 'away'>;

type Read<Value> = { kind: 'read'; value: Value } | { kind: 'wrong'; problems: FieldProblems };

const { name, email, role } = managerSchema.shape;
const tier = z.union([z.literal('').transform(() => undefined), z.coerce.number().int().min(1).max(9)]);
const goodwill = z
  .string()
  .trim()
  .transform((text) => (text === '' ? '0' : text.replace(',', '.')))
  .pipe(z.string().regex(/^\d{1,7}(\.\d{1,2})?$/))
  .transform(Number)
  .pipe(z.number().max(1_000_000));

const mostAway = 50;

/** What a form says of a person; surrounding blanks don't count. */
export function personOf(fields: Fields): Read<PersonFields> {
  const read = {
    name: name.safeParse(fields['name']?.trim()),
    email: email.safeParse(fields['email']?.trim()),
    role: role.safeParse(fields['role']),
    tier: tier.safeParse(fields['tier'] ?? ''),
    goodwill: goodwill.safeParse(fields['goodwill'] ?? ''),
  };
  const away = awayOf(fields);
  const problems: FieldProblems = away.kind === 'wrong' ? { ...away.problems } : {};
  for (const [field, one] of Object.entries(read))
    if (!one.success) problems[field] = field as FieldProblems[string];
  if (Object.keys(problems).length > 0 || away.kind === 'wrong') return { kind: 'wrong', problems };
  return {
    kind: 'read',
    value: {
      name: read.name.data!,
      email: read.email.data!,
      role: read.role.data!,
      tier: read.tier.data,
      goodwillLimit: read.goodwill.data!,
      away: away.value,
    },
  };
}

/** The away days of a form: `away-0-from`, `away-0-to` and so on; rows that are empty don't count. */
export function awayOf(fields: Fields): Read<Away[]> {
  const problems: FieldProblems = {};
  const rows: Away[] = [];
  for (let row = 0; row < mostAway; row++) {
    const from = fields[`away-${row}-from`]?.trim() ?? '';
    const to = fields[`away-${row}-to`]?.trim() ?? '';
    if (from === '' && to === '') continue;
    const read = z.strictObject({ from: z.iso.date(), to: z.iso.date() }).safeParse({ from, to: to || from });
    if (read.success && read.data.from <= read.data.to) rows.push(read.data);
    else problems[`away-${row}-from`] = 'away';
  }
  if (Object.keys(problems).length > 0) return { kind: 'wrong', problems };
  return { kind: 'read', value: rows.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}
