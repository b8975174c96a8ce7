import { expect, test } from 'vitest';
import { managers, shown } from './manager-desk.ts';
import { openDesk, rating } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const words = async (answer: Response) => shown(await answer.text());

test('the inbox shows what customers left', async () => {
  const desk = await openDesk({ managers });
  const dana = await signedIn(desk);
  await desk.submit(
    rating({ final: true, kind: 'comment', tone: 'complaint', text: 'The freezer door was open' }),
  );
  const page = await dana.get('');
  expect(page.status).toBe(200);
  expect(await words(page)).toContain('The freezer door was open');
  const [row] = await desk.all<{ id: string }>('SELECT id FROM submissions WHERE board_id = ?', desk.key);
  const one = await dana.get(`/submissions/${row!.id}`);
  expect(one.status).toBe(200);
  expect(await words(one)).toContain('Acknowledge');
  await desk.tick();
  expect(await words(await dana.get('?q=frEezer+doo'))).toContain('The freezer door was open');
  expect(await words(await dana.get('?tone=praise'))).not.toContain('The freezer door was open');
  expect(await words(await dana.get('?tone=complaint'))).toContain('The freezer door was open');
});
