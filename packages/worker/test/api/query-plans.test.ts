import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { openDesk, origin, rating } from './open-desk.ts';
import { complaintByMail, returnedMail } from './written-mails.ts';

const real = (env as unknown as { DB: D1Database }).DB;

/** Partial indexes that hold only what is owed, stuck or at fault, however many rows the table has. */
const smallIndexes = /USING (COVERING )?INDEX (outbox_(owed|stuck)|complaints_faulty)/;

test('no statement of any flow scans a table that grows', async () => {
  const statements = new Set<string>();
  const DB = {
    prepare: (sql: string) => {
      statements.add(sql);
      return real.prepare(sql);
    },
    batch: (batch: D1PreparedStatement[]) => real.batch(batch),
  };
  const provider = await orderServer({ kind: 'resend', faults: [{ status: 422 }] });
  const desk = await openDesk({}, { DB, RESEND_URL: `http://127.0.0.1:${provider.port}` });
  const input = rating();
  const { token } = await (await desk.submit(input)).json<{ token: string }>();
  await desk.submit({
    ...input,
    revision: 2,
    text: 'The freezer',
    contact: { email: 'ada@home.example' },
    final: true,
  });
  await desk.tick();
  await desk.tick(0.1);
  await desk.submit({ ...input, revision: 3, text: 'The freezer, again', final: true });
  await desk.submit({ ...input, revision: 4, rating: { metric: 'csat', value: 5 }, final: true });
  await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin } });
  await desk.ask(`/v1/receipts/${token}`);
  await desk.ask('/healthz');
  const mails = await provider.mails();
  const link = /https:\/\/desk\.example(\/c\/\S+)/.exec(mails[0]!.text)![1]!;
  const page = await (await desk.ask(link)).text();
  await desk.ask(link, { method: 'POST' });
  const answer = /action="(\/c\/[^"]+\/answer)"/.exec(page)![1]!;
  const key = /name="key" value="([^"]+)"/.exec(page)![1]!;
  await desk.ask(answer, { method: 'POST', body: new URLSearchParams({ key, text: 'Sorry.' }) });
  const replies = await complaintByMail(desk);
  for (const [person, text] of [
    ['dana', 'We are sorry.'],
    ['dana', 'resloved: it'],
    ['dana', 'hand over to Omar'],
    ['customer', 'It happened again.'],
  ] as const) {
    await replies.reply(person, { text });
  }
  await replies.reply('dana', { results: [] });
  await desk.mail(returnedMail('dana@shop.example', '<obx_1@desk.example>'), {
    from: '',
    to: 'board@desk.example',
  });

  expect(statements.size).toBeGreaterThan(25);
  const scans: string[] = [];
  for (const sql of statements) {
    const parameters = sql.includes('?1')
      ? Math.max(...[...sql.matchAll(/\?(\d)/g)].map(([, n]) => Number(n)))
      : sql.split('?').length - 1;
    const { results } = await real
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...Array.from({ length: parameters }, () => null))
      .all<{ detail: string }>();
    const bad = results.filter(
      ({ detail }) => /^SCAN (?!CONSTANT|\(subquery)/.test(detail) && !smallIndexes.test(detail),
    );
    scans.push(...bad.map(({ detail }) => `${detail}  in  ${sql.replaceAll(/\s+/g, ' ').slice(0, 120)}`));
  }
  expect(scans).toEqual([]);
});
