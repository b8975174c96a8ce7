import { expect } from 'vitest';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { receiver } from './receiver.ts';
import { signedIn } from './signed-in.ts';
import { shown } from './manager-desk.ts';

export const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1, role: 'owner' as const },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
];

/** A complaint of somebody who said how to reach them. */
export const complaint = () =>
  rating({
    final: true,
    tone: 'complaint',
    text: 'The freezer <b>door</b>',
    contact: { name: 'Ada', email: 'ada@home.example' },
  });

/** A board with one hook at the receiver, made by its owner; `form` is what they typed besides. */
export async function withHook(form: [string, string][] = [], kind: 'webhooks' | 'chat' = 'webhooks') {
  const world = receiver();
  const desk = await openDesk({ managers });
  const dana = await signedIn(desk);
  const events = ['complaint.opened', 'complaint.acknowledged', 'submission.received', 'submission.erased'];
  const added = await dana.post(`/settings/${kind}`, [
    ['name', 'The warehouse'],
    ['url', 'https://hooks.shop.com/in?x=1'],
    ...(form.some(([name]) => name === 'events')
      ? []
      : events.map((one): [string, string] => ['events', one])),
    ...form,
  ]);
  expect(added.status).toBe(303);
  const place = new URL(added.headers.get('location')!, 'https://desk.example').pathname.replace(
    `/desk/${desk.key}`,
    '',
  );
  return {
    world,
    desk,
    dana,
    place,
    page: async (hours = 0) => shown(await (await dana.get(place, hours)).text()),
  };
}

export const log = (desk: OpenDesk) =>
  desk.all<{
    id: string;
    event: string;
    state: string;
    attempts: number;
    due_at: number;
    body: string | null;
  }>('SELECT * FROM hook_deliveries WHERE board_id = ? ORDER BY at, event', desk.key);

export async function secretsOn(
  dana: Awaited<ReturnType<typeof signedIn>>,
  place: string,
): Promise<string[]> {
  const html = await (await dana.post(`${place}/secrets`)).text();
  return [...html.matchAll(/whsec_[A-Za-z0-9+/=]+/g)].map(([secret]) => secret);
}
