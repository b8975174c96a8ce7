import { app } from '../../src/app.ts';
import { openDesk, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

/** Everybody who may knock, in the order of the table's columns. */
export const callers = [
  'nobody',
  'owner-elsewhere',
  'viewer',
  'advocate',
  'manager',
  'owner',
  'removed',
  'ended',
  'receipt',
  'program',
] as const;
export type Caller = (typeof callers)[number];

/** Methods and paths as the app has them, without what is only middleware. */
export const routes = [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))]
  .filter((route) => !route.startsWith('ALL '))
  .map((route) => {
    const [method, path] = route.split(' ') as [string, string];
    return { route: `${method} ${path.replaceAll(/\{[^/]*\}+/g, '')}`, method, path };
  });

let shops = 0;

/** Two boards with people of every role, and a door for each kind of caller. */
export async function allCallers() {
  const shop = `shop${++shops}.example`;
  const person = (id: string, role: 'owner' | 'manager' | 'advocate' | 'viewer', tier?: number) => ({
    id,
    name: `The ${id}`,
    email: `${id}@${shop}`,
    role,
    ...(tier && { tier }),
  });
  const desk = await openDesk({
    managers: [
      person('owner', 'owner', 2),
      person('manager', 'manager', 1),
      person('advocate', 'advocate'),
      person('viewer', 'viewer'),
      person('removed', 'manager', 1),
    ],
  });
  const elsewhere = await openDesk({ managers: [person('owner-elsewhere', 'owner', 1)] });
  await desk.db
    .prepare(`UPDATE managers SET removed_at = 1 WHERE board_id = ? AND id = 'removed'`)
    .bind(desk.key)
    .run();
  const cookieOf = async (caller: Caller): Promise<string> => {
    const { cookie, ask } = await signedIn(desk, `${caller === 'ended' ? 'owner' : caller}@${shop}`);
    if (caller === 'ended')
      await ask('/sign-out', { method: 'POST', headers: { origin: 'https://desk.example' } });
    return cookie;
  };
  const cookies = new Map<Caller, string>();
  const signed = callers.filter((caller) => !['nobody', 'receipt', 'program'].includes(caller));
  for (const caller of signed) cookies.set(caller, await cookieOf(caller));

  /** The address of a route with these in place of its parameters. */
  const address = (path: string, parameters: Record<string, string> = samples) =>
    path.replaceAll(/:(\w+)(\{[^/]*\})?/g, (_, name: string, form: string | undefined) => {
      const first = /^\{([a-z-]+)\|/.exec(form ?? '')?.[1];
      return first ?? parameters[name] ?? 'made-up';
    });

  const receipt = async () => {
    const left = await desk.submit(rating({ final: true, text: 'The freezer door was open' }));
    return (await left.json<{ token: string }>()).token;
  };
  const kept = await receipt();
  // What erases is given one of its own.
  const receiptFor = async (method: string, path: string) =>
    method === 'DELETE' || path.endsWith('/erase') ? receipt() : kept;
  const [{ id: submission }] = (await desk.all<{ id: string }>(
    'SELECT id FROM submissions WHERE board_id = ?',
    desk.key,
  )) as [{ id: string }];
  const samples: Record<string, string> = { board: desk.key, id: submission, version: '1' };

  return {
    desk,
    elsewhere,
    shop,
    address,
    cookies,
    /** Forms come from a page of the desk, but for a program's. */
    ask: async (caller: Caller, method: string, path: string, body = '') => {
      // What signs out is asked with a session of its own.
      const cookie =
        path === '/sign-out' && cookies.has(caller) ? await cookieOf(caller) : cookies.get(caller);
      const token = caller === 'receipt' ? await receiptFor(method, path) : 'made-up';
      const id = path.startsWith('/sign-in') ? '01JD8ZK3Y6Q4R5S6T7V8W9X0YZ' : samples.id!;
      const headers: Record<string, string> = { 'user-agent': caller };
      if (cookie) headers.cookie = cookie;
      if (caller === 'program') headers.authorization = `Bearer wbt_${'a'.repeat(43)}`;
      else if (method !== 'GET') headers.origin = 'https://desk.example';
      if (method === 'POST') headers['content-type'] = 'application/x-www-form-urlencoded';
      return desk.ask(address(path, { ...samples, id, token }), {
        method,
        redirect: 'manual',
        headers,
        ...(method === 'POST' && { body }),
      });
    },
  };
}

export type AllCallers = Awaited<ReturnType<typeof allCallers>>;

/** `+` let in, whatever becomes of it then; `>` sent to the sign-in; else the status. */
export async function outcome(answer: Response): Promise<string> {
  const to = answer.headers.get('location') ?? '';
  await answer.body?.cancel();
  if (answer.status === 303 && to.startsWith('/sign-in?next=')) return '>';
  return [401, 403, 404, 410].includes(answer.status) || answer.status >= 500 ? String(answer.status) : '+';
}
