import { expect, test } from 'vitest';
import { newCustomer } from './customer-desk.ts';
import { signedIn } from './signed-in.ts';
import { filled, read, send } from './wall-page-forms.ts';
import { followLink, wallPeople } from './wall-people.ts';

const owner = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 };

const votesOf = async (shop: Awaited<ReturnType<typeof wallPeople>>, id: string) =>
  shop.desk.all<{ votes: number; voter: string | null }>(
    `SELECT c.votes, v.voter FROM cards c LEFT JOIN votes v ON v.request_id = c.id AND v.counted = 1 WHERE c.id = ?`,
    id,
  );
const ask = async (shop: Awaited<ReturnType<typeof wallPeople>>, id: string, email: string) => {
  const page = await read(shop.desk, `/requests/${id}?lang=de`);
  return send(shop.desk, filled(page, 'vote', { email }));
};

test('without a script a vote counts once its mail was answered, once for each address; it can be taken back', async () => {
  const shop = await wallPeople({ managers: [owner] });
  const { id } = await shop.shown('Oat milk');
  const { email } = newCustomer();
  const sent = await ask(shop, id, email);
  expect(sent.status).toBe(303);
  expect(await (await shop.desk.ask(sent.headers.get('location')!)).text()).toContain(
    'Wir haben Ihnen geschrieben',
  );
  await shop.deliver();
  const [mail] = await shop.mailsTo(email);
  expect(mail!.subject).toBe('[Corner Shop] Ihre Stimme zählt, sobald Sie Ja sagen');
  const link = followLink(mail!.text);
  expect(await (await shop.desk.ask(link)).text()).toContain('Shall your vote count?');
  expect(await votesOf(shop, id)).toEqual([{ votes: 0, voter: null }]);

  for (let press = 0; press < 2; press++)
    expect(await (await shop.post(link, { act: 'confirm' })).text()).toContain('Your vote counts');
  const [counted] = await votesOf(shop, id);
  expect(counted).toEqual({ votes: 1, voter: expect.stringMatching(/^mail:[\w-]{22}$/) });

  // The address is known by now, and gets a mail all the same: only its owner may vote with it.
  await ask(shop, id, email.toUpperCase());
  await shop.deliver();
  const mails = await shop.mailsTo(email);
  expect(mails).toHaveLength(2);
  await shop.post(followLink(mails[1]!.text), { act: 'confirm' });
  expect(await votesOf(shop, id)).toEqual([counted]);

  const dana = await signedIn(shop.desk);
  const exported = await dana.post('/settings/privacy/export', { who: email });
  expect(await exported.text()).toContain(counted!.voter!);

  await shop.post(link, { act: 'unvote' });
  expect(await votesOf(shop, id)).toEqual([{ votes: 0, voter: null }]);
  await shop.post(followLink(mails[1]!.text), { act: 'confirm' });
  await ask(shop, id, email);
  await shop.deliver();
  await shop.post(followLink((await shop.mailsTo(email)).at(-1)!.text), { act: 'confirm' });
  expect(await votesOf(shop, id)).toEqual([counted]);
  await dana.post('/settings/privacy/erase', { who: email, wall: 'yes', sure: 'yes' });
  expect(await votesOf(shop, id)).toEqual([{ votes: 0, voter: null }]);
});

test('a vote by mail goes to what was merged, never to what is over, and few mails come in an hour', async () => {
  const shop = await wallPeople();
  const [oat, soy] = [await shop.shown('Oat milk'), await shop.shown('Soy milk')];
  const { email } = newCustomer();
  await ask(shop, soy.id, email);
  await shop.deliver();
  await shop.act(soy.id, { act: 'merge', into: oat.id });
  await shop.post(followLink((await shop.mailsTo(email))[0]!.text), { act: 'confirm' });
  expect(await votesOf(shop, oat.id)).toMatchObject([{ votes: 1 }]);
  const stale = { action: `/b/${shop.desk.key}/requests/${soy.id}/vote`, fields: { email } };
  expect((await send(shop.desk, stale)).headers.get('location')).toBe(
    `/b/${shop.desk.key}/requests/${oat.id}?vote=sent`,
  );

  const other = newCustomer().email;
  for (let n = 0; n < 5; n++) await ask(shop, oat.id, other);
  await shop.deliver();
  expect(await shop.mailsTo(other)).toHaveLength(3);
  await shop.act(oat.id, { act: 'status', status: 'done' });
  expect(await read(shop.desk, `/requests/${oat.id}`)).not.toContain('id="vote-email"');
  const late = await shop.post(followLink((await shop.mailsTo(other))[0]!.text), { act: 'confirm' });
  expect(await late.text()).toContain('You are told what becomes of it');
  expect(await votesOf(shop, oat.id)).toMatchObject([{ votes: 1 }]);

  const wrong = await send(shop.desk, {
    action: `/b/${shop.desk.key}/requests/${oat.id}/vote`,
    fields: { email: 'mia@' },
  });
  expect(wrong.status).toBe(422);
  expect(
    (await send(shop.desk, { action: `/b/${shop.desk.key}/requests/req_1/vote`, fields: { email } })).status,
  ).toBe(404);
});
