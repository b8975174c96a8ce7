import { formKey, type CustomerDesk } from './customer-desk.ts';

const linkIn = (text: string, kind: 'confirm' | 'u') =>
  new RegExp(`https://desk\\.example(/${kind}/\\S+)`).exec(text)![1]!;

/** Everything that customers can do, once. */
export async function doEverything(shop: CustomerDesk): Promise<void> {
  const { desk, mia } = shop;
  const first = await shop.leave({ wants: { reply: true } });
  const joined = await shop.leave({ text: 'The milk too' });
  await shop.deliver();
  const [mail] = await shop.mailsTo(mia.email);
  for (const link of [linkIn(mail!.text, 'confirm'), linkIn(mail!.text, 'u')]) {
    await desk.ask(link);
    await shop.post(link);
  }
  const key = formKey(await (await desk.ask(`/r/${joined.token}`)).text());
  await shop.post(`/r/${joined.token}/words`, { key, text: 'And the butter' });
  await shop.resolve(first.complaint);
  await shop.deliver();
  await shop.post(`/r/${first.token}/verdict`, { helped: 'no' });
  await shop.post(`/r/${first.token}/contact`, { name: 'Mia', email: mia.email });
  await shop.post(`/r/${first.token}/settle`);
  const glad = await shop.leave({ rating: { metric: 'csat', value: 5 }, contact: undefined });
  await shop.post(`/r/${glad.token}/words`, { key, text: 'Lovely bread' });
  await shop.post(`/r/${glad.token}/contact`, { email: mia.email });
  for (const { token } of [first, joined, glad]) await shop.post(`/r/${token}/erase`, { sure: 'yes' });
}
