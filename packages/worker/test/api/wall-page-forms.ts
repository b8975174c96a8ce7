import { expect } from 'vitest';
import { newCustomer } from './customer-desk.ts';
import type { OpenDesk } from './open-desk.ts';
import { followLink, wallPeople } from './wall-people.ts';

/** What a browser says of a form that a page of ours sends. */
export const ours = { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' };

/** A page below `/b/{board}`. */
export const get = (desk: OpenDesk, path = '', headers: Record<string, string> = {}, hours = 0) =>
  desk.ask(`/b/${desk.key}${path}`, { headers, redirect: 'manual' }, hours);
/** The same as text. */
export const read = async (desk: OpenDesk, path = '', headers: Record<string, string> = {}) =>
  (await get(desk, path, headers)).text();

/** What a browser would send with this form of a page, with these words typed into it. */
export function filled(html: string, verb: string, typed: Record<string, string>) {
  const form = html
    .split('<form')
    .find((part) => part.startsWith(' method="post"') && part.includes(`id="${verb}-`))!;
  const hidden = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return {
    action: /action="([^"]+)"/.exec(form)![1]!.replaceAll('&amp;', '&'),
    fields: { ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])), website: '', ...typed },
  };
}
/** Posts a form as the browser that it was shown in. */
export const send = (
  desk: OpenDesk,
  { action, fields }: ReturnType<typeof filled>,
  headers: Record<string, string> = ours,
) =>
  desk.ask(action, {
    method: 'POST',
    body: new URLSearchParams(fields as Record<string, string>),
    headers,
    redirect: 'manual',
  });

/** Every public page of a board, and every form on them, once. */
export async function visitThePage(overrides: Record<string, unknown>): Promise<void> {
  const shop = await wallPeople({}, overrides);
  const { desk } = shop;
  const { id } = await shop.shown('Oat milk');
  for (const path of ['', '?kind=note', '?status=done', '?q=oat', '/feed.xml', '/screen', `/requests/${id}`])
    expect((await get(desk, path)).status).toBe(200);
  const page = await read(desk);
  await send(desk, filled(page, 'ask', { title: 'Oat mlk' }));
  await send(desk, filled(page, 'ask', { title: 'Rye bread', email: 'ada@home.example' }));
  await send(desk, filled(page, 'note', { text: 'Lovely', publish: 'yes' }));
  const { email } = newCustomer();
  await send(desk, filled(await read(desk, `/requests/${id}`), 'vote', { email }));
  await shop.deliver();
  const link = followLink((await shop.mailsTo(email))[0]!.text);
  for (const act of ['confirm', 'unvote']) await shop.post(link, { act });
}
