import { expect, test } from 'vitest';
import { openDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

test('whoever is not signed in is asked to, and comes back to the page they wanted', async () => {
  const desk = await openDesk();
  const answer = await desk.ask(`/desk/${desk.key}/scores?weeks=4`, { redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(
    `/sign-in?next=${encodeURIComponent(`/desk/${desk.key}/scores?weeks=4`)}`,
  );
});

test('a board of other people answers like one that does not exist', async () => {
  const [ours, theirs] = [
    await openDesk(),
    await openDesk({
      managers: [
        {
          id: 'eve',
          name: 'Eve',
          email: 'eve@other.example',
          role: 'owner',
          tier: 1,
          away: [],
          goodwillLimit: 0,
        },
      ],
    }),
  ];
  const dana = await signedIn(ours);
  const others = await dana.ask(`/desk/${theirs.key}/nothing`);
  const missing = await dana.ask('/desk/no-such-board/nothing');
  expect([others.status, missing.status]).toEqual([404, 404]);
  const withoutId = (html: string) => html.replace(/<code[^>]*>[^<]*<\/code>/, '');
  expect(withoutId(await others.text())).toBe(withoutId(await missing.text()));
});
