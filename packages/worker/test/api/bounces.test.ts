import { expect, test } from 'vitest';
import { shown } from './manager-desk.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';
import { newsWait, wallPeople } from './wall-people.ts';
import { complaintByMail, returnedMail } from './written-mails.ts';

type Told = { to?: string; recipient?: string; messageId?: string; action?: string; hours?: number };

/** A complaint whose first mail left as SMTP leaves it, and a way to bounce it. */
async function sentComplaint(desk: OpenDesk) {
  const mails = await complaintByMail(desk);
  const [row] = await desk.all<{ id: string }>(
    'SELECT id FROM outbox WHERE complaint_id = ?',
    mails.complaint,
  );
  const outbox = row!.id;
  const messageId = `<${outbox}@desk.example>`;
  const sent = async (id: string) => {
    await desk.db.batch([
      desk.db.prepare(`UPDATE outbox SET state = 'sent', sent_at = ? WHERE id = ?`).bind(Date.now(), id),
      desk.db
        .prepare(
          `INSERT INTO mail_attempts (outbox_id, attempt, at, transport, outcome, provider_id) VALUES (?, 1, 0, 'smtp', 'sent', ?)`,
        )
        .bind(id, `<${id}@desk.example>`),
    ]);
  };
  await sent(outbox);
  return {
    ...mails,
    outbox,
    sent,
    bounce: ({
      to = 'board@desk.example',
      recipient = 'dana@shop.example',
      action = 'failed',
      ...more
    }: Told = {}) =>
      desk.mail(returnedMail(recipient, more.messageId ?? messageId, action), {
        from: '',
        to,
        hours: more.hours ?? 0,
      }),
    state: async (id = outbox) =>
      (
        await desk.all<{ state: string; reason: string | null }>(
          'SELECT state, reason FROM outbox WHERE id = ?',
          id,
        )
      )[0],
    assignee: async () =>
      (
        await desk.all<{ assignee: string }>('SELECT assignee FROM complaints WHERE id = ?', mails.complaint)
      )[0]!.assignee,
  };
}

test('a mail that comes back passes the complaint to the next person at once', async () => {
  const desk = await openDesk();
  const { bounce, state, assignee, owed } = await sentComplaint(desk);
  expect(await bounce()).toBe(undefined);
  expect(await state()).toEqual({
    state: 'failed',
    reason: expect.stringMatching(/550 5\.1\.1 User unknown/),
  });
  expect(await assignee()).toBe('omar');
  expect((await owed('escalation')).map((mail) => mail.manager_id)).toEqual(['dana', 'omar']);
  expect(desk.rung.at(-1)!.body.board).toBe(desk.key);
});

test('a bounce that comes twice passes the complaint on once', async () => {
  const { bounce, assignee, owed } = await sentComplaint(await openDesk());
  await Promise.all([bounce(), bounce()]);
  await bounce();
  expect(await assignee()).toBe('omar');
  expect(await owed('escalation')).toHaveLength(2);
});

test.each<[string, Told]>([
  ['a delay', { action: 'delayed' }],
  ['a bounce for somebody else', { recipient: 'omar@shop.example' }],
  ['a bounce of a mail that we never sent', { messageId: '<obx_other@desk.example>' }],
  ['a bounce to an address that is not ours', { to: 'sales@desk.example' }],
  ['a bounce after six days', { hours: 6 * 24 }],
])('%s changes nothing', async (_, told) => {
  const { bounce, state, assignee } = await sentComplaint(await openDesk());
  expect(await bounce(told)).toBe(undefined);
  expect(await state()).toMatchObject({ state: 'sent' });
  expect(await assignee()).toBe('dana');
});

test('a bounce says nothing about a mail that has not left', async () => {
  const desk = await openDesk();
  const { bounce, outbox, state } = await sentComplaint(desk);
  await desk.db.prepare(`UPDATE outbox SET state = 'pending' WHERE id = ?`).bind(outbox).run();
  await bounce();
  expect(await state()).toMatchObject({ state: 'pending' });
});

test('a customer’s address that bounces is written to no more', async () => {
  const desk = await openDesk();
  const { reply, sent, bounce, state, assignee } = await sentComplaint(desk);
  await reply('dana', { text: 'We are sorry.' });
  const [row] = await desk.all<{ id: string }>(
    `SELECT id FROM outbox WHERE board_id = ? AND kind = 'answer'`,
    desk.key,
  );
  await sent(row!.id);
  await bounce({ recipient: 'MIA@mail.example', messageId: `<${row!.id}@desk.example>` });
  expect((await state(row!.id))!.state).not.toBe('sent');
  expect(
    await desk.all(
      'SELECT address, bounced_at > 0 AS bounced FROM customer_addresses WHERE board_id = ?',
      desk.key,
    ),
  ).toEqual([{ address: 'mia@mail.example', bounced: 1 }]);
  expect(await assignee()).toBe('dana');
});

test('the desk’s mail log names whom news went to; a mail that comes back ends them', async () => {
  const shop = await wallPeople({
    managers: [{ id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner', tier: 1 }],
  });
  const desk = await signedIn(shop.desk);
  const { id } = await shop.shown('Oat milk');
  const email = await shop.follower(id);
  await shop.act(id, { act: 'answer', text: 'Soon' });
  await shop.deliver(newsWait);
  const log = shown(await (await desk.get('/settings/mail')).text());
  expect(log).toContain('News of a request');
  expect(log).toContain(email.toLowerCase());
  const [sent] = await shop.desk.all<{ provider_id: string; outbox_id: string }>(
    `SELECT a.provider_id, a.outbox_id FROM mail_attempts a JOIN outbox o ON o.id = a.outbox_id WHERE o.board_id = ? AND o.kind = 'news'`,
    shop.desk.key,
  );
  expect(sent!.provider_id).toBeTruthy();
  const returned = returnedMail(email, `<${sent!.provider_id}>`);
  await shop.desk.mail(returned, { from: '', to: 'board@desk.example', hours: newsWait });
  expect(await shop.outbox(email)).toMatchObject([
    { state: 'failed', reason: expect.stringContaining('bounced') },
  ]);
  await shop.act(id, { act: 'answer', text: 'Very soon' }, 1);
  await shop.deliver(1 + newsWait);
  expect((await shop.outbox(email)).at(-1)).toMatchObject({
    state: 'withheld',
    reason: 'mail to the address came back',
  });
});
