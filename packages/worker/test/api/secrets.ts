import { expect } from 'vitest';
import type { CustomerDesk } from './customer-desk.ts';

/** What a customer would not want to find again, told apart from what other tests leave. */
export function secretsOf() {
  const mark = crypto.randomUUID().slice(0, 8);
  const digits = String(crypto.getRandomValues(new Uint32Array(1))[0]!).padStart(10, '0');
  return {
    mark,
    traces: new RegExp(`${mark}|${digits}`, 'i'),
    left: {
      text: `The zebrafish ${mark} smelled`,
      outcome: `A new ${mark} please`,
      about: `Aisle ${mark}`,
      contact: { name: `Mia ${mark}`, email: `Mia.${mark}@quill.example`, phone: `+49 ${digits}` },
    },
  };
}
export type Secrets = ReturnType<typeof secretsOf>;

/** Every text of every table, whatever the table is called. */
async function allTexts({ desk }: CustomerDesk): Promise<string[]> {
  const tables = await desk.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'd1%' AND name NOT LIKE 'sqlite%'`,
  );
  expect(tables.length).toBeGreaterThanOrEqual(12);
  const rows = await Promise.all(
    tables.map(async ({ name }) => [name, await desk.all<object>(`SELECT * FROM ${name}`)] as const),
  );
  return rows.flatMap(([name, found]) => found.map((row) => `${name} ${JSON.stringify(row)}`));
}

export const traceIn = async (shop: CustomerDesk, { traces }: Pick<Secrets, 'traces'>) =>
  (await allTexts(shop)).filter((row) => traces.test(row));
