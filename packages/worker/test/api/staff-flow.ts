import { expect } from 'vitest';
import { openDesk, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

type Overrides = Parameters<typeof openDesk>[1];

/** People changed and brought back; mails looked at and sent again; one person found, exported, erased; a night's work. */
export async function lookAfterBoard(overrides: Overrides): Promise<void> {
  const managers = [
    { id: 'dana', name: 'Dana', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
    { id: 'omar', name: 'Omar', email: 'omar@shop.example', tier: 2 },
  ];
  const desk = await openDesk({ managers }, overrides);
  const dana = await signedIn(desk);
  await desk.submit(rating({ final: true, text: 'The freezer', contact: { email: 'ada@home.example' } }));
  const mia = { name: 'Mia', email: 'mia@shop.example', role: 'manager', tier: '1' };
  expect((await dana.post('/settings/people/new', mia)).status).toBe(303);
  expect((await dana.post('/settings/people/omar/remove')).status).toBe(303);
  expect((await dana.post('/settings/people/undo', { version: '2' })).status).toBe(303);
  await desk.db
    .prepare(`UPDATE outbox SET state = 'dead' WHERE board_id = ? AND state = 'pending'`)
    .bind(desk.key)
    .run();
  for (const page of [
    '/people',
    '/people/omar',
    '/mail',
    '/mail?state=stuck',
    '/mail?before=9.obx',
    '/privacy',
  ])
    expect((await dana.get(`/settings${page}`)).status).toBe(200);
  expect((await dana.post('/settings/mail/redrive')).status).toBe(303);
  const key = '01JD8ZK3Y6ABCDEFGHJKMNPQRS';
  const sent = await dana.post('/settings/mail/test', { key });
  await dana.ask(sent.headers.get('location')!);
  for (const who of ['ada@home.example', 'WB-ABCDEF', 'c-17'])
    expect((await dana.post('/settings/privacy/export', { who })).status).toBe(200);
  const [row] = await desk.all<{ id: string }>('SELECT id FROM submissions WHERE board_id = ?', desk.key);
  await desk.submit(
    rating({ final: true, rating: { metric: 'csat', value: 5 }, contact: { email: 'b@home.example' } }),
  );
  await dana.post('/settings/privacy/erase', { who: 'ada@home.example', submission: row!.id, sure: 'yes' });
  await desk.db.prepare('DELETE FROM retention_round').run();
  await desk.db.prepare(`UPDATE boards SET created_at = 0 WHERE key = ?`).bind(desk.key).run();
  for (let tick = 0; tick < 12; tick++) await desk.tick(24 * 1_200 + tick / 60);
}
