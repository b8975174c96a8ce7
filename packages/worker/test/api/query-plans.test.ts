import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { customerDesk } from './customer-desk.ts';
import { doEverything } from './customer-flow.ts';
import { throughTheDoor } from './door-flow.ts';
import { readInbox } from './inbox-flow.ts';
import { orderServer } from '../mail/transports/ordered-server.ts';
import { bringAndTake } from './exchange-flow.ts';
import { tellFollowers } from './follower-flow.ts';
import { toldAndThemed } from './hook-flow.ts';
import { openDesk, origin, rating, type OpenDesk } from './open-desk.ts';
import { changeSettings } from './settings-flow.ts';
import { signedIn } from './signed-in.ts';
import { keepWall } from './wall-desk-flow.ts';
import { putAsideAndBack } from './spam-flow.ts';
import { lookAfterBoard } from './staff-flow.ts';
import { tendTheWall } from './tend-wall-flow.ts';
import { readTheWall } from './wall-flow.ts';
import { visitThePage } from './wall-page-forms.ts';
import { complaintByMail, returnedMail } from './written-mails.ts';

const real = (env as unknown as { DB: D1Database }).DB;

/** Partial indexes that hold only what is owed, stuck or at fault, however many rows the table has. */
const smallIndexes =
  /USING (COVERING )?INDEX (outbox_(owed|stuck)|complaints_(faulty|undated)|submissions_(unsorted|released)|cards_to_index|card_news_owed|vote_moves_by_at)/;

/** A list that came with the statement, the newest few (`u`), what leaves an index (`gone`), and rows of it, asked for by words. */
const givenList = /^SCAN ((u|gone)$|\w+ VIRTUAL TABLE INDEX ([13]:|\d+:(M\d|=).*)$)/;

/** All votes of a request, where a voter’s own are meant; only what goes with a card takes them all. */
const everyVote = /USING PRIMARY KEY \(request_id=\?\)/;

test('no statement of any flow scans a table that grows', { timeout: 240_000 }, async () => {
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
  await doEverything(await customerDesk({}, { DB }));

  await toldAndThemed({ DB });
  await bringAndTake({ DB });
  await lateAndReported(desk);
  await readReports(desk);
  await throughTheDoor(desk);
  await putAsideAndBack(desk);
  await changeSettings({ DB });

  await readInbox(desk);
  await readTheWall(desk);
  await tellFollowers({ DB });
  await visitThePage({ DB });
  await tendTheWall({ DB });
  await lookAfterBoard({ DB });
  await keepWall({ DB });

  expect(statements.size).toBeGreaterThan(25);
  const scans: string[] = [];
  for (const sql of statements) {
    const parameters = sql.includes('?1')
      ? Math.max(...[...sql.matchAll(/\?(\d+)/g)].map(([, n]) => Number(n)))
      : sql.split('?').length - 1;
    const { results } = await real
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...Array.from({ length: parameters }, () => null))
      .all<{ detail: string }>();
    const bad = results.filter(
      ({ detail }) =>
        everyVote.test(detail) ||
        (/^SCAN (?!CONSTANT|\(subquery)/.test(detail) &&
          !smallIndexes.test(detail) &&
          !givenList.test(detail)),
    );
    scans.push(...bad.map(({ detail }) => `${detail}  in  ${sql.replaceAll(/\s+/g, ' ').slice(0, 120)}`));
  }
  expect(scans).toEqual([]);
});

/** A mail that is late, one that comes back and a complaint that can't go on: what only happens when something fails. */
async function lateAndReported(desk: OpenDesk): Promise<void> {
  const faults = { RESEND_URL: 'http://127.0.0.1:1' };
  await desk.submit(rating({ final: true, text: 'The freezer again' }));
  for (const hours of [0.1, 0.3, 5]) await desk.tick(hours, faults);
  const mail = await real
    .prepare(`SELECT provider_id FROM mail_attempts WHERE outcome = 'sent' LIMIT 1`)
    .first<{ provider_id: string }>();
  const body = JSON.stringify({ type: 'email.bounced', data: { email_id: mail!.provider_id } });
  const secret = new Uint8Array(24);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  const at = Math.floor(Date.now() / 1000);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`m.${at}.${body}`));
  const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
  const headers = {
    'svix-id': 'm',
    'svix-timestamp': String(at),
    'svix-signature': `v1,${base64(new Uint8Array(signed))}`,
  };
  const hook = { method: 'POST', headers, body };
  const answer = await desk.ask('/hooks/resend', hook, 0, {
    RESEND_WEBHOOK_SECRET: `whsec_${base64(secret)}`,
  });
  expect(answer.status).toBe(204);
  await real.prepare(`UPDATE complaints SET reasons = 'no JSON' WHERE board_id = ?`).bind(desk.key).run();
  await desk.tick(9, faults);
}

/** What an older Worker wrote is counted, questions are, and everything is reported. */
async function readReports(desk: OpenDesk): Promise<void> {
  await real.prepare('UPDATE submissions SET day = NULL WHERE board_id = ?').bind(desk.key).run();
  await desk.tick(9, { RESEND_URL: 'http://127.0.0.1:1' });
  const asked = JSON.stringify({ asked: [{ metric: 'csat', shown: 1, dismissed: 0 }] });
  await desk.ask(`/v1/boards/${desk.key}/asked`, { method: 'POST', headers: { origin }, body: asked });
  const dana = await signedIn(desk);
  for (const path of ['/scores?metric=csat', '/scores?moment=checkout', '/handling', '/lessons', '/kudos'])
    expect((await dana.get(path)).status).toBe(200);
}
