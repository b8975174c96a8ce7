import { expect } from 'vitest';
import type { OpenDesk } from './open-desk.ts';
import { putUp, readWall, signedAs, tap } from './wall-cards.ts';

/** Every list, search and vote of a wall, as anybody does it. */
export async function readTheWall(desk: OpenDesk): Promise<void> {
  const request = await putUp(desk);
  const planned = await putUp(desk, { status: 'planned' });
  await putUp(desk, { status: 'done', words: 'Oat biscuits' });
  await putUp(desk, { kind: 'note', words: 'Lovely oat bread' });
  await putUp(desk, { kind: 'change', words: 'The door is repaired' });
  const merged = await putUp(desk, { status: 'merged', merged_into: request });
  await desk.tick();
  await desk.db.prepare(`UPDATE cards SET words = 'Oat drink' WHERE id = ?`).bind(planned).run();
  await desk.tick();
  for (const query of [
    '',
    '?kind=note',
    '?since=2026-01-01T00:00:00Z',
    '?q=oat+milk&kind=request',
    '?q=oat+lovly+bred+biscuits',
    '?q=oat+milk&status=open&since=1970-01-01T00:00:00Z',
    ...['wanted', 'rising', 'newest', 'done'].map((sort) => `?kind=request&sort=${sort}`),
    ...['w', 'r', 'n', 'd'].map(
      (letter, n) =>
        `?kind=request&sort=${['wanted', 'rising', 'newest', 'done'][n]}&cursor=${letter}9~req_${'0'.repeat(26)}`,
    ),
    `?since=2026-01-01T00:00:00Z&cursor=c9~req_${'0'.repeat(26)}`,
  ])
    expect((await readWall(desk, query)).status, query).toBe(200);
  const identity = await signedAs(desk, 'c-7');
  for (const more of [{}, { vote: false }, { identity }, { follow: { email: 'ada@home.example' } }])
    expect((await tap(desk, merged, more)).status).toBe(200);
}
