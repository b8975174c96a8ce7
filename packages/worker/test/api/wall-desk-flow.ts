import { expect } from 'vitest';
import { openDesk, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

type Overrides = Parameters<typeof openDesk>[1];

/** Every list of the wall at the desk, every act on its cards, and what is entered by hand. */
export async function keepWall(overrides: Overrides): Promise<void> {
  const managers = [
    { id: 'dana', name: 'Dana', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  ];
  const desk = await openDesk({ managers }, overrides);
  const dana = await signedIn(desk);
  const wish = (text: string) =>
    desk.submit(rating({ kind: 'request', rating: undefined, text, publish: true, final: true }));
  for (const text of ['Oat milk', 'Oat milk, the blue one', 'A bench']) await wish(text);
  await desk.submit(rating({ final: true, tone: 'complaint', text: 'The door', publish: true }));
  await desk.tick();
  const [milk, blue, bench] = (
    await desk.all<{ id: string }>(`SELECT id FROM cards WHERE board_id = ? AND kind = 'request'`, desk.key)
  ).map(({ id }) => id) as [string, string, string];
  const act = async (id: string, verb: string, form: Record<string, string> = {}) =>
    expect((await dana.post(`/wall/${id}/${verb}`, form)).status, verb).toBe(303);
  await act(milk, 'put-up');
  await act(milk, 'status', { status: 'done', line: 'Now', change: 'yes', said: 'You asked', did: 'We did' });
  await act(milk, 'answer', { text: 'Yes' });
  await act(blue, 'merge', { into: milk });
  const merged = await dana.get(`/wall/${blue}`);
  await act(blue, 'unmerge');
  await act(blue, 'word', { words: 'Oat drink' });
  await act(bench, 'decline', { line: 'No room', show: 'shown' });
  await act(bench, 'take-down');
  await act(bench, 'spam');
  await act(bench, 'not-spam');
  const event = /name="event" value="([^"]+)"/.exec(await merged.text())![1]!;
  await dana.post('/wall/undo', { event });
  expect((await dana.get(`/wall?done=merge&event=${event}`)).status).toBe(200);
  await dana.post('/wall/cards', { act: 'put-up', id: bench });
  const at = `after=9.req_${'0'.repeat(26)}`;
  for (const query of [
    '',
    'tab=requests',
    'tab=notes',
    'tab=changes',
    'tab=down',
    'q=oat',
    at,
    `tab=down&${at}`,
  ])
    expect((await dana.get(`/wall?${query}`)).status, query).toBe(200);
  expect((await dana.get(`/wall?tab=requests&status=open&${at}`)).status).toBe(200);
  expect((await dana.get(`/wall/${milk}?look=bench`)).status).toBe(200);
  await dana.post('/wall/requests/new', { words: 'Open on Sundays', locale: 'en' });
  const [complaint] = await desk.all<{ id: string; submission_id: string }>(
    'SELECT id, submission_id FROM complaints WHERE board_id = ?',
    desk.key,
  );
  await desk.db.prepare(`UPDATE complaints SET status = 'resolved' WHERE id = ?`).bind(complaint!.id).run();
  expect((await dana.get(`/submissions/${complaint!.submission_id}`)).status).toBe(200);
  for (const origin of [`complaint=${complaint!.id}`, `request=${milk}`])
    expect((await dana.get(`/wall/changes/new?${origin}`)).status).toBe(200);
  const told = { said: 'A door', did: 'It closes', complaint: complaint!.id };
  expect((await dana.post('/wall/changes/new', told)).status).toBe(303);
  expect((await dana.post('/wall/changes/new', told)).status).toBe(409);
  const saved = { version: '1', open: 'yes', putUp: 'unless-watched' };
  expect((await dana.post('/settings/wall', saved)).status).toBe(303);
  await wish('A kettle');
}
