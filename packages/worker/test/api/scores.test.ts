import { expect, test } from 'vitest';
import type { Rating, SubmissionInput } from '@wipeboard/shared';
import { localDate } from '../../src/domain/board/due.ts';
import { driversOf } from '../../src/domain/scores/lift.ts';
import { lastWeeks } from '../../src/domain/scores/period.ts';
import { closeMonths } from '../../src/operations/scores/close-months.ts';
import { handlingReport } from '../../src/queries/scores/handling-report.ts';
import { kudos } from '../../src/queries/scores/kudos.ts';
import { lessons } from '../../src/queries/scores/lessons.ts';
import { scoreReport } from '../../src/queries/scores/score-report.ts';
import { services } from '../../src/services.ts';
import { managerDesk } from './manager-desk.ts';
import { openDesk, origin, rating, type OpenDesk } from './open-desk.ts';

const day = 24;
const weeks = (count: number, hours = 0) =>
  lastWeeks(localDate(Date.now() + hours * 3_600_000, 'Europe/Berlin'), count);

const rate = (
  desk: OpenDesk,
  metric: Rating['metric'],
  value: number,
  more: Partial<SubmissionInput> = {},
  hours = 0,
) => desk.submit(rating({ rating: { metric, value }, final: true, ...more }), { hours });

const tell = (desk: OpenDesk, body: unknown, from = origin) =>
  desk.ask(`/v1/boards/${desk.key}/asked`, {
    method: 'POST',
    headers: { origin: from, 'content-type': 'text/plain' },
    body: JSON.stringify(body),
  });

test('a report holds each metric by its values, now and before, and by each of its parts', async () => {
  const desk = await openDesk({ policy: { lowOpens: [] } });
  await rate(desk, 'csat', 2);
  await rate(desk, 'csat', 5, { moment: 'checkout' }, 6 * 7 * day);
  await rate(
    desk,
    'csat',
    4,
    { moment: 'checkout', context: { url: `${origin}/cart/7`, locale: 'de-AT' } },
    6 * 7 * day,
  );
  await rate(desk, 'nps', 10, {}, 6 * 7 * day);
  await rate(desk, 'csat', 1, { test: true }, 6 * 7 * day);
  const period = weeks(4, 6 * 7 * day);
  const report = await scoreReport(desk.db, desk, { period });
  expect(report.metrics.map(({ metric }) => metric)).toEqual(['csat', 'nps']);
  expect(report.metrics[0]).toMatchObject({
    now: { n: 2, counts: [0, 0, 0, 1, 1], value: 1 },
    earlier: { n: 1, counts: [0, 1, 0, 0, 0], value: 0 },
    parts: {
      moment: [{ member: 'checkout', score: { n: 2 } }],
      language: [
        { member: '', score: { n: 1 } },
        { member: 'de', score: { n: 1 } },
      ],
      page: [{ member: '/cart/*' }, { member: '/checkout' }],
      segment: [{ member: '', score: { n: 2 } }],
    },
  });
  expect(report.metrics[0]!.trend).toHaveLength(28);
  expect(report.metrics[0]!.trend.at(-1)).toMatchObject({ period: { from: period.to }, score: { n: 2 } });
  expect(report.testsLeftOut).toBe(1);

  await closeMonths(services(desk.env(6 * 7 * day), () => {}));
  expect(await scoreReport(desk.db, desk, { period })).toEqual(report);
  const year = { period: weeks(52, 6 * 7 * day) };
  const [csat] = (await scoreReport(desk.db, desk, year)).metrics;
  expect(csat).toMatchObject({
    now: { n: 3 },
    parts: { moment: [{ score: { n: 2 } }, { score: { n: 1 } }] },
  });
  expect(csat!.parts.page.reduce((sum, { score }) => sum + score.n, 0)).toBe(3);

  const german = await scoreReport(desk.db, desk, { period, only: { dimension: 'language', member: 'de' } });
  expect(german.metrics).toMatchObject([
    { metric: 'csat', now: { counts: [0, 0, 0, 1, 0] }, parts: { page: [] } },
  ]);
  const nowhere = await scoreReport(desk.db, desk, { period, only: { dimension: 'moment', member: '' } });
  expect(nowhere.metrics).toMatchObject([
    { metric: 'csat', now: undefined, earlier: { n: 1 } },
    { metric: 'nps', now: { n: 1 } },
  ]);
});

test('questions that were shown, answered and left are told by moment; a test, a stranger and a flood are not counted', async () => {
  const desk = await openDesk();
  const shown = (shown: number, dismissed: number, moment?: string) => ({
    moment,
    metric: 'csat',
    shown,
    dismissed,
  });
  await tell(desk, { asked: [shown(2, 1, 'checkout'), shown(1, 0)] });
  await tell(desk, { asked: [shown(1, 0, 'checkout')] });
  await rate(desk, 'csat', 5, { moment: 'checkout' });
  await rate(desk, 'nps', 9, { moment: 'checkout' });
  expect((await tell(desk, { asked: [shown(9, 9)], test: true })).status).toBe(204);
  expect((await tell(desk, { asked: [shown(9, 9)] }, 'https://x.example')).status).toBe(403);
  expect((await tell(desk, { asked: [shown(21, 0)] })).status).toBe(400);
  expect((await tell(desk, { asked: [shown(1, 0, 'x'.repeat(1_100))] })).status).toBe(413);
  const { asked } = await scoreReport(desk.db, desk, { period: weeks(1) });
  expect(asked).toEqual([
    { moment: 'checkout', metric: 'csat', shown: 3, answered: 1, dismissed: 1 },
    { moment: '', metric: 'csat', shown: 1, answered: 0, dismissed: 0 },
    { moment: 'checkout', metric: 'nps', shown: 0, answered: 1, dismissed: 0 },
  ]);
  await desk.db.batch(
    Array.from({ length: 200 }, (_, n) =>
      desk.db
        .prepare(`INSERT INTO asked_days VALUES (?, ?, ?, 'ces', 1, 0)`)
        .bind(desk.key, weeks(1).to, `made-up-${n}`),
    ),
  );
  await tell(desk, { asked: [shown(1, 0, 'one-more'), shown(1, 0, 'checkout')] });
  expect(
    await desk.all(
      `SELECT moment, shown FROM asked_days WHERE board_id = ? AND metric = 'csat' AND moment <> ''`,
      desk.key,
    ),
  ).toEqual([{ moment: 'checkout', shown: 4 }]);
});

test('what holds more than its share of low ratings is named as what drives them', async () => {
  const desk = await openDesk({ policy: { lowOpens: [] } });
  for (let n = 0; n < 10; n++) await rate(desk, 'csat', n < 6 ? 1 : 5, { moment: 'delivery' });
  for (let n = 0; n < 10; n++) await rate(desk, 'csat', 5, { moment: 'checkout' });
  const [csat] = (await scoreReport(desk.db, desk, { period: weeks(1) })).metrics;
  expect(driversOf(csat!, desk.board.policy.lowAtMost.csat)).toEqual([
    { dimension: 'moment', member: 'delivery', low: 6, n: 10, shareOfLow: 1, lift: 2 },
  ]);
});

test('handling is told by the day of the opening, with what waits beyond its promise as broken', async () => {
  const desk = await managerDesk({ policy: { acknowledgeMinutes: 60, resolveMinutes: 600 } });
  const report = (hours: number) =>
    handlingReport(desk.db, desk, { period: weeks(1, hours), now: Date.now() + hours * 3_600_000 });
  await tell(desk, { asked: [{ metric: 'csat', shown: 20, dismissed: 0 }] });
  expect((await report(0)).all).toMatchObject({ n: 1, open: 1, acknowledge: { n: 0 }, resolve: { n: 0 } });
  expect((await report(0)).all.acknowledge.withinPromise).toBeUndefined();
  expect((await report(2)).all.acknowledge.withinPromise).toBe(0);
  await desk.tick(2);
  await desk.send('omar', 'acknowledge', {}, 3);
  await desk.send('omar', 'resolve', { told: 'We are sorry', cause: 'Delivery' }, 5);
  const { all, byOwner, byTier, perMillion } = await report(6);
  expect(all).toMatchObject({
    n: 1,
    open: 0,
    acknowledge: { n: 1, medianMinutes: 181.5, withinPromise: 0 },
    resolve: { n: 1, withinPromise: 1 },
    climbs: 1,
    reopened: 0,
  });
  expect(byOwner).toMatchObject([{ manager: 'omar', n: 1 }]);
  expect(byTier).toMatchObject([{ tier: 2, n: 1 }]);
  expect(perMillion).toMatchObject({ moments: 20, complaints: 1 });
  const verdict = { method: 'POST', body: JSON.stringify({ helped: false }) };
  const { token } = await (await rate(desk, 'csat', 1)).json<{ token: string }>();
  expect((await desk.ask(`/v1/receipts/${token}/verdict`, verdict, 6)).status).toBe(409);
  await desk.db.prepare('UPDATE submissions SET quarantined_at = 1 WHERE board_id = ?').bind(desk.key).run();
  expect((await report(6)).all.n).toBe(0);
});

test('a lesson says whether its cause came back after the prevention was due, and praise whom it names', async () => {
  const desk = await managerDesk();
  const by = weeks(1).to;
  await desk.send('dana', 'resolve', { told: 'Sorry', cause: 'Delivery', prevention: 'A second van', by }, 1);
  expect(await lessons(desk.db, desk.board)).toMatchObject([
    {
      complaint: desk.id,
      manager: 'dana',
      cause: 'Delivery',
      prevention: 'A second van',
      by,
      back: { count: 0 },
    },
  ]);
  await rate(desk, 'csat', 1, {}, 2 * day);
  const [second] = await desk.all<{ id: string }>(
    'SELECT id FROM complaints WHERE id <> ? AND board_id = ?',
    desk.id,
    desk.key,
  );
  await desk.db
    .prepare(
      `INSERT INTO complaint_events (complaint_id, id, at, type, manager_id, door, detail)
       VALUES (?, 'resolved:x', ?, 'resolved', 'omar', 'page', '{"resolution":{"lesson":{"cause":"Delivery"}}}')`,
    )
    .bind(second!.id, Date.now() + 3 * day * 3_600_000)
    .run();
  const learnt = await lessons(desk.db, desk.board, { cause: 'Delivery' });
  expect(learnt.map(({ complaint, back }) => [complaint, back.count, back.first?.complaint])).toEqual([
    [second!.id, 0, undefined],
    [desk.id, 1, second!.id],
  ]);
  expect(await lessons(desk.db, desk.board, { cause: 'Price' })).toEqual([]);

  for (const about of ['Mia', 'mia', 'Mia ', 'The bakery'])
    await rate(desk, 'csat', 5, { tone: 'praise', text: 'Thank you', about: about.trim() });
  await rate(desk, 'csat', 5, { tone: 'suggestion', text: 'More', about: 'Mia' });
  expect(await kudos(desk.db, desk, { period: weeks(4) })).toMatchObject([
    { person: 'Mia', praise: 3, before: 0 },
    { person: 'The bakery', praise: 1 },
  ]);
});
