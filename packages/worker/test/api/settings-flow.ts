import { expect } from 'vitest';
import { openDesk, origin } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

type Overrides = Parameters<typeof openDesk>[1];

/** A board changed, changed by two at once, taken back and looked at; its pages seen; another one made. */
export async function changeSettings(overrides: Overrides): Promise<void> {
  const managers = [
    { id: 'dana', name: 'Dana', email: 'dana@shop.example', role: 'owner' as const, tier: 1 },
  ];
  const desk = await openDesk({ managers }, overrides);
  const dana = await signedIn(desk);
  const add = (site: string) => dana.post('/settings/origins', { act: 'add', site, version: '1' });
  expect((await add('one.example')).status).toBe(303);
  expect((await add('two.example')).status).toBe(409);
  for (const asked of [origin, 'https://refused.example'])
    await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin: asked } });
  for (const page of ['', '/origins', '/snippet', '/changes', '/changes?before=9'])
    expect((await dana.get(`/settings${page}`)).status).toBe(200);
  expect((await dana.post('/settings/changes/2/undo')).status).toBe(303);
  const made = await dana.ask('/boards/new', {
    method: 'POST',
    headers: { origin: 'https://desk.example' },
    body: new URLSearchParams({ name: 'Two', site: 'two.example', locale: 'en', timeZone: 'UTC' }),
  });
  expect(made.status).toBe(303);
}
