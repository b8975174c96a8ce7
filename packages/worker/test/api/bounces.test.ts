import { expect, test } from 'vitest';
import { openDesk, type OpenDesk } from './open-desk.ts';
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
