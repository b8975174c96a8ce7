import { expect, test } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import { visibleTexts } from '../views/parsed-html.ts';
import { managerDesk, managers } from './manager-desk.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const week = 7 * 24;

const rate = (desk: OpenDesk, value: number, more: Partial<SubmissionInput> = {}, hours = 0) =>
  desk.submit(rating({ rating: { metric: 'csat', value }, final: true, ...more }), { hours });

const quiet = { policy: { lowOpens: [], tones: [] } };

/** What a page says, run together. */
const said = async (answer: Response) => visibleTexts(await answer.text()).join(' ');

/** Links of a page to the inbox, decoded, with their words. */
const wayTo = (html: string, words: string): string =>
  new RegExp(`<a href="([^"]+)"[^>]*>${words}</a>`).exec(html)![1]!.replaceAll('&amp;', '&');

/** The submissions of an inbox that a link leads to. */
async function landsOn(desk: OpenDesk, href: string, hours: number): Promise<string[]> {
  const dana = await signedIn(desk);
  const html = await (await dana.ask(href, {}, hours)).text();
  return [...new Set([...html.matchAll(/\/submissions\/(sub_\w+)/g)].map(([, id]) => id!))].toSorted();
}

const idsOf = async (desk: OpenDesk, where: string) =>
  (await desk.all<{ id: string }>(`SELECT id FROM submissions WHERE board_id = ? AND ${where}`, desk.key))
    .map(({ id }) => id)
    .toSorted();

test('scores say the number, its interval, its change and who was left out, with a way to the words', async () => {
  const desk = await openDesk(quiet);
  await rate(desk, 2);
  const now = 8 * week;
  for (const value of [5, 4, 5, 1]) await rate(desk, value, { moment: 'checkout', text: 'At the till' }, now);
  await rate(desk, 2, { moment: 'delivery', text: 'Too late' }, now);
  await rate(desk, 1, { test: true }, now);
  const dana = await signedIn(desk);
  const html = await (await dana.get('/scores?weeks=4', now)).text();
  const text = visibleTexts(html).join(' ');
  expect(text).toContain(
    'Satisfaction (CSAT) Share of ratings of 4 or 5 out of 5. 60% 95% interval: 23% to 88%',
  );
  expect(text).toContain('1 submission left out: tests never count.');
  expect(text).toContain('Nobody was asked in the time before.');
  expect(text).toContain(
    'By moment Moment Value, 95% interval Ratings checkout 75% 30% to 95% 4 delivery 0% 0% to 79% 1',
  );
  expect(text).toContain('3 of 5 are satisfied, so p = 0.600, and the interval runs from 23% to 88%.');
  const recent =
    'created_at > (SELECT MIN(created_at) + 86400000 FROM submissions WHERE board_id = submissions.board_id)';
  expect(await landsOn(desk, wayTo(html, 'Read the 5 ratings'), now)).toEqual(
    await idsOf(desk, `test = 0 AND text IS NOT NULL`),
  );
  expect(await landsOn(desk, wayTo(html, '4'), now)).toEqual(await idsOf(desk, `moment = 'checkout'`));
  expect(await idsOf(desk, recent)).toHaveLength(6);

  const both = await said(await dana.get('/scores?weeks=13', now));
  expect(both).toContain('50% 95% interval: 19% to 81% Read the 6 ratings');
  const narrowed = await said(await dana.get('/scores?weeks=4&moment=delivery', now));
  expect(narrowed).toContain('Moment: delivery · Show everything again');
  expect(narrowed).toContain('0% 95% interval: 0% to 79% Read the 1 rating');
});

test('a change is told apart from chance', async () => {
  const desk = await openDesk(quiet);
  for (let n = 0; n < 12; n++) await rate(desk, n < 2 ? 5 : 1);
  for (let n = 0; n < 12; n++) await rate(desk, n < 3 ? 1 : 5, {}, 4 * week);
  for (let n = 0; n < 4; n++) await rate(desk, n < 2 ? 5 : 1, {}, 8 * week);
  const dana = await signedIn(desk);
  expect(await said(await dana.get('/scores?weeks=4', 4 * week))).toContain(
    'Up 58 points from 17%: more than chance explains.',
  );
  expect(await said(await dana.get('/scores?weeks=4', 8 * week))).toContain(
    'Down 25 points from 75%; within what chance explains.',
  );
  expect(await said(await dana.get('/scores?weeks=4', 12 * week))).toContain(
    'No ratings in this time; 4 ratings in the time before.',
  );
});

test('a time that is none is refused with what was typed; nothing teaches the next step', async () => {
  const desk = await openDesk({ ...quiet, managers });
  const vera = await signedIn(desk, 'vera@shop.example');
  for (const place of ['scores', 'handling', 'kudos']) {
    const wrong = await vera.get(`/${place}?from=2026-12-01&to=2026-11-01`);
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain('value="2026-12-01"');
    expect(html).toContain('That is not a time to look back on.');
  }
  expect(await said(await vera.get('/scores?weeks=104'))).toContain('No ratings yet');
  expect(await said(await vera.get('/handling'))).toContain('No complaints in this time');
  expect(await said(await vera.get('/lessons'))).toContain('No lessons yet');
  expect(await said(await vera.get('/kudos'))).toContain('Nobody named in praise yet');
  // Setting it up isn't a viewer's.
  expect(await (await vera.get('/scores?weeks=104')).text()).not.toContain('/settings"');
});

test('handling counts each complaint with whoever has it, and lessons lead to what taught them', async () => {
  const desk = await managerDesk({ policy: { joinRepeats: false } });
  await desk.send('dana', 'acknowledge', {}, 0.5);
  await desk.send('dana', 'answer', { text: 'I am sorry. I will look after it.' }, 1);
  await desk.send(
    'dana',
    'resolve',
    {
      told: 'The door has a new seal.',
      done: 'Seal replaced',
      cause: 'Staffing',
      prevention: 'Check seals each month',
      by: '2099-01-01',
    },
    2,
  );
  const dana = await signedIn(desk);
  const text = await said(await dana.get('/handling', 3));
  expect(text).toContain('1 complaint came in; 0 in the time before. None of them is open.');
  expect(text).toContain('Until somebody acknowledged it, half within 30 minutes 1 – 0');
  expect(text).toContain('Until it was resolved, half within 2 hours 1 – 0');
  expect(text).toContain('Dana Weiss 1 0 – – – 0 0 –');
  expect(text).toContain('Customers were asked too seldom in this time to tell.');

  const lessons = await (await dana.get('/lessons', 3)).text();
  expect(visibleTexts(lessons).join(' ')).toContain('Check seals each month due 1 Jan 2099 Not due yet');
  const submission = `/desk/${desk.key}/submissions/${desk.id.replace('cmp_', 'sub_')}`;
  expect(lessons).toContain(`href="${submission}"`);
  expect((await dana.ask(submission, {}, 3)).status).toBe(200);
  expect(await said(await dana.get('/lessons?cause=Price', 3))).toContain('No lesson with this cause');
  expect(await said(await dana.get('/lessons?cause=Staffing', 3))).toContain('Check seals each month');
});

test('kudos show whom customers named, in their words, and lead to all of them', async () => {
  const desk = await openDesk(quiet);
  const praise = (about: string, text: string) =>
    desk.submit({
      ...rating({ kind: 'comment', tone: 'praise', about, text, final: true }),
      rating: undefined,
    });
  await praise('Zoe', 'Friendly');
  await praise('Ada', 'Found my size in the other shop, and rang me');
  await praise('Ada', 'Quick');
  await praise('', 'Lovely bread');
  const dana = await signedIn(desk);
  const html = await (await dana.get('/kudos')).text();
  const text = visibleTexts(html).join(' ');
  expect(text).toContain('Ada Read the 2 words of praise · 0 in the time before');
  expect(text).toContain('Found my size in the other shop, and rang me');
  expect(text.indexOf('Ada Read')).toBeLessThan(text.indexOf('Zoe Read'));
  expect(text).not.toContain('Lovely bread');
  expect(await landsOn(desk, wayTo(html, 'Read the 2 words of praise'), 0)).toEqual(
    await idsOf(desk, `about = 'Ada'`),
  );
});
