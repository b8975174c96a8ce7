import { expect, test } from 'vitest';
import { customerDesk } from './customer-desk.ts';

const asked = { wants: { reply: true } };
const hours = (minutes: number) => minutes / 60;
const day = 24;

async function confirmed() {
  const shop = await customerDesk();
  const left = await shop.leave(asked);
  await shop.deliver();
  const [mail] = await shop.mailsTo(shop.mia.email);
  const link = /https:\/\/desk\.example(\/confirm\/\S+)/.exec(mail!.text)![1]!;
  expect((await shop.post(link)).status).toBe(303);
  return { shop, ...left, link };
}

test('what came is acknowledged in the customer’s language, without a word of theirs', async () => {
  const shop = await customerDesk({ locale: 'en' });
  const { token } = await shop.leave({
    ...asked,
    outcome: 'A new door',
    about: 'Aisle 4',
    context: { url: 'https://shop.example/checkout', locale: 'de-AT', title: 'Kasse' },
  });
  await shop.deliver();
  const [mail, ...more] = await shop.mailsTo(shop.mia.email);
  expect(more).toEqual([]);
  expect(mail!.subject).toMatch(/^\[Corner Shop\] Ihre Rückmeldung WB-/);
  for (const part of [mail!.raw, mail!.text, mail!.html])
    expect(part).not.toMatch(/freezer|new door|Aisle 4|Sorge|901820|Kasse/i);
  for (const part of [mail!.text, mail!.html]) {
    expect(part).toContain(`https://desk.example/r/${token}`);
    expect(part).toContain('https://desk.example/confirm/');
    expect(part).toContain('4 Stunden');
  }
  expect(mail!.to).toEqual([{ name: '', address: shop.mia.email }]);
  expect(mail!.headers['auto-submitted']).toBe('auto-generated');
  expect(mail!.headers['content-language']).toBe('de');
});

test('it comes for what opened no complaint too', async () => {
  const shop = await customerDesk();
  const { token } = await shop.leave({
    ...asked,
    kind: 'comment',
    rating: undefined,
    tone: 'question',
    text: 'Do you sell yeast?',
  });
  await shop.deliver();
  const [mail] = await shop.mailsTo(shop.mia.email);
  expect(mail!.text).toContain(`https://desk.example/r/${token}`);
  expect(mail!.replyTo).toEqual([]);
});

test('an address that nobody has confirmed gets one answer; whatever follows waits on the page', async () => {
  const shop = await customerDesk();
  const { complaint, token } = await shop.leave(asked);
  await shop.deliver();
  await shop.answer(complaint, 'We are sorry');
  await shop.deliver();
  await shop.answer(complaint, 'The door is new');
  await shop.deliver();
  const mails = await shop.mailsTo(shop.mia.email);
  expect(mails).toHaveLength(2);
  expect(mails[1]!.text).toContain('We are sorry');
  expect(
    await shop.desk.all(
      `SELECT state, reason FROM outbox WHERE complaint_id = ? AND kind = 'answer' ORDER BY rowid`,
      complaint,
    ),
  ).toMatchObject([
    { state: 'sent' },
    { state: 'withheld', reason: expect.stringContaining('nobody has confirmed') },
  ]);
  expect(await (await shop.desk.ask(`/r/${token}`)).text()).toContain('The door is new');
});

test('where nothing was asked for, the one mail is the answer, with a way to get further ones', async () => {
  const shop = await customerDesk();
  const { complaint } = await shop.leave();
  await shop.answer(complaint, 'We are sorry');
  await shop.answer(complaint, 'And again');
  await shop.deliver();
  const mails = await shop.mailsTo(shop.mia.email);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toMatch(/We are sorry[^]*Dana Weiss, Corner Shop[^]*\/confirm\//);
});

test('a hundred GETs and HEADs confirm nothing; pressing the button does, once and for all', async () => {
  const shop = await customerDesk();
  await shop.leave(asked);
  await shop.deliver();
  const link = /https:\/\/desk\.example(\/confirm\/\S+)/.exec(
    (await shop.mailsTo(shop.mia.email))[0]!.text,
  )![1]!;
  const known = () =>
    shop.desk.all(
      'SELECT address, confirmed_at > 0 AS confirmed FROM customer_addresses WHERE board_id = ?',
      shop.desk.key,
    );
  for (let i = 0; i < 50; i++)
    for (const method of ['GET', 'HEAD']) expect((await shop.desk.ask(link, { method })).status).toBe(200);
  expect(await known()).toEqual([]);
  await Promise.all(Array.from({ length: 50 }, () => shop.post(link)));
  expect(await known()).toEqual([{ address: shop.mia.email.toLowerCase(), confirmed: 1 }]);
  expect(await (await shop.desk.ask(link)).text()).toContain('Your address is confirmed');
});

test('a link confirms no other address than the one it was sent to', async () => {
  const { shop, token, link } = await confirmed();
  await shop.post(`/r/${token}/contact`, { email: 'victim@mail.example' });
  expect((await shop.desk.ask(link)).status).toBe(404);
  expect((await shop.post(link)).status).toBe(404);
  for (const bad of [`${link}x`, link.slice(0, -1), '/confirm/nothing'])
    expect((await shop.post(bad)).status).toBe(404);
  expect(await (await shop.desk.ask(`/v1/receipts/${token}`)).json()).toMatchObject({
    contact: { confirmed: false },
  });
});

test('an answer is the manager’s words, signed, in one thread, with a way back', async () => {
  const { shop, complaint, token } = await confirmed();
  await shop.answer(
    complaint,
    'We are sorry.\nSee https://shop.example/freezers\n> click https://evil.example/now',
  );
  await shop.answer(complaint, 'One more thing');
  await shop.deliver();
  const [first, answer, second] = await shop.mailsTo(shop.mia.email);
  expect(answer!.text).toMatch(/Dana Weiss answered you[^]*We are sorry\.[^]*Dana Weiss, Corner Shop/);
  for (const part of [answer!.text, answer!.html]) {
    expect(part).toContain('https://shop.example/freezers');
    expect(part).not.toContain('https://evil.example');
    expect(part).toContain(`https://desk.example/r/${token}`);
  }
  expect(answer!.html).not.toContain('href="https://shop.example');
  expect(answer!.replyTo[0]!.address).toMatch(/^reply\+[0-9a-z]{46}@desk\.example$/);
  expect(answer!.headers['list-unsubscribe']).toBeUndefined();
  expect(answer!.headers['auto-submitted']).toBe('auto-generated');
  const threads = [first, answer, second].map((mail) => [
    mail!.headers.references,
    mail!.headers['in-reply-to'],
    mail!.subject.replace(/^Re: /, ''),
  ]);
  expect(threads[1]).toEqual(threads[0]);
  expect(threads[2]).toEqual(threads[0]);
  const [managers] = await shop.mailsTo('dana@shop.example');
  expect(managers!.headers.references).not.toBe(first!.headers.references);
});

test('a resolution asks with two links, and a few days later once more, in other and fewer words', async () => {
  const { shop, complaint, token } = await confirmed();
  await shop.resolve(complaint, 'The freezer has a new door');
  await shop.deliver();
  const resolution = (await shop.mailsTo(shop.mia.email)).at(-1)!;
  for (const answer of ['yes', 'no'])
    for (const part of [resolution.text, resolution.html])
      expect(part).toContain(`https://desk.example/r/${token}?helped=${answer}`);
  expect(resolution.text).toContain('The freezer has a new door');
  await shop.desk.tick(5 * day);
  await shop.deliver(5 * day + hours(1));
  const again = (await shop.mailsTo(shop.mia.email)).at(-1)!;
  expect(again.text).toContain(`https://desk.example/r/${token}?helped=no`);
  expect(again.text).not.toContain('Did this put things right?');
  expect(again.text.length).toBeLessThan(resolution.text.length);
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(3);
});

test('whoever has answered meanwhile is not asked again', async () => {
  const { shop, complaint, token } = await confirmed();
  await shop.resolve(complaint);
  await shop.deliver();
  await shop.desk.tick(5 * day, { MAIL_TRANSPORT: 'none yet' });
  expect(
    await shop.desk.all(`SELECT state FROM outbox WHERE complaint_id = ? AND kind = 'second-ask'`, complaint),
  ).toEqual([{ state: 'pending' }]);
  await shop.post(`/r/${token}/verdict`, { helped: 'yes' }, 5 * day);
  await shop.deliver(6 * day);
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(2);
});

test('nothing goes to an address whose mail came back', async () => {
  const { shop, complaint } = await confirmed();
  await shop.desk.db
    .prepare('UPDATE customer_addresses SET bounced_at = 1 WHERE board_id = ?')
    .bind(shop.desk.key)
    .run();
  await shop.answer(complaint);
  await shop.deliver();
  expect(await shop.mailsTo(shop.mia.email)).toHaveLength(1);
});
