import type { OpenDesk } from './open-desk.ts';

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
  const form = html.split('<form').find((part) => part.includes(`id="${verb}-`))!;
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
