import { signedIn } from './signed-in.ts';
import { followLink, newsWait, wallPeople } from './wall-people.ts';

const owner = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const, tier: 1 };

/** Everything around those who follow a request, and around what customers say of their own words, once. */
export async function tellFollowers(overrides: Record<string, unknown>): Promise<void> {
  const shop = await wallPeople({ managers: [owner] }, overrides);
  const desk = await signedIn(shop.desk);
  const [oat, soy] = [await shop.shown('Oat milk', { contact: shop.mia }), await shop.shown('Soy milk')];
  const unsure = await shop.follower(oat.id, { confirmed: false });
  const email = await shop.follower(oat.id);
  await shop.vote(soy.id, { follow: { email } });
  await shop.act(soy.id, { act: 'merge', into: oat.id });
  await shop.act(oat.id, { act: 'answer', text: 'Soon' }, 1);
  await shop.desk.tick(1 + newsWait);
  await shop.deliver(1 + newsWait);
  const [asked] = await shop.mailsTo(unsure);
  const news = await shop.mailsTo(email);
  await shop.desk.ask(followLink(asked!.text));
  await shop.post(followLink(asked!.text), { act: 'confirm' });
  await shop.post(followLink(news.at(-1)!.text), { act: 'one' });
  await shop.post(followLink(asked!.text), { act: 'all' });
  for (const publish of ['no', 'yes']) await shop.post(`/r/${oat.token}/consent`, { publish });
  await shop.post(`/r/${oat.token}/contact`, { email: 'elsewhere@home.example' });
  await desk.get('/settings/mail');
  for (const path of ['find', 'export', 'erase'])
    await desk.post(`/settings/privacy/${path}`, { who: email, wall: 'yes', sure: 'yes' });
  await shop.post(`/r/${oat.token}/erase`, { sure: 'yes' });
}
