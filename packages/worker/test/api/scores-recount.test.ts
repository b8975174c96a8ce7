import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import { instantOf } from '../../src/domain/board/due.ts';
import type { Act } from '../../src/domain/complaint/complaint-acts.ts';
import { actOnComplaint } from '../../src/operations/act-on-complaint.ts';
import { catchUpFacets } from '../../src/operations/scores/catch-up.ts';
import { closeMonths } from '../../src/operations/scores/close-months.ts';
import { sweepComplaints } from '../../src/operations/sweep-complaints.ts';
import { freshBoard } from '../../src/queries/board.ts';
import { services } from '../../src/services.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { handlingRecount, scoreRecount } from './scores-recount.ts';

const world = (desk: OpenDesk, hours: number) => services(desk.env(hours), () => {});

const metrics = [
  { metric: 'csat', value: 1 },
  { metric: 'csat', value: 5 },
  { metric: 'nps', value: 0 },
  { metric: 'nps', value: 10 },
  { metric: 'ces', value: 7 },
  { metric: 'thumbs', value: 0 },
] as const;

const said = fc.record<Partial<SubmissionInput>>(
  {
    rating: fc.constantFrom(...metrics),
    moment: fc.constantFrom('checkout', 'delivery'),
    tone: fc.constantFrom('praise', 'complaint'),
    about: fc.constantFrom('Mia', ' Mia ', 'the bakery'),
    test: fc.constantFrom(true, false, false),
    context: fc.record({
      url: fc.constantFrom('https://shop.example/', 'https://shop.example/cart/7'),
      locale: fc.constantFrom('de-AT', 'en'),
    }),
  },
  { requiredKeys: ['rating', 'context'] },
);

const at = fc.nat({ max: 7 });
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ step: fc.constant('submit' as const), said }) },
    { weight: 3, arbitrary: fc.record({ step: fc.constant('extend' as const), at, said }) },
    fc.record({ step: fc.constant('erase' as const), at }),
    {
      weight: 2,
      arbitrary: fc.record({ step: fc.constantFrom('put aside' as const, 'take back' as const), at }),
    },
    fc.record({ step: fc.constant('import' as const), value: fc.nat({ max: 10 }), day: fc.nat({ max: 3 }) }),
    fc.record({ step: fc.constant('close months' as const), days: fc.constantFrom(0, 10) }),
    { weight: 2, arbitrary: fc.record({ step: fc.constant('older Worker' as const), at }) },
    {
      weight: 2,
      arbitrary: fc.record({ step: fc.constant('later' as const), minutes: fc.nat({ max: 40 }) }),
    },
  ),
  { minLength: 5, maxLength: 25 },
);

/** The last Sunday of next March: its clocks go from two to three. */
const year = new Date().getFullYear() + 1;
const lastSunday = 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay();
const beginnings = [`${year}-03-${lastSunday - 1} 23:40`, `${year}-03-${lastSunday} 01:40`];

test('whatever becomes of submissions, on whichever side of midnight, the rollups are a recount of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), steps, async (beginning, walk) => {
      const [date, time] = beginning.split(' ') as [string, string];
      const desk = await openDesk({ policy: { lowOpens: [], tones: [] } });
      let hours = (instantOf(date, time, 'Europe/Berlin') - Date.now()) / 3_600_000;
      const left: { input: SubmissionInput; token: string; code: string }[] = [];
      const submit = async (input: SubmissionInput) => {
        const answer = await desk.submit(input, { hours });
        return { input, status: answer.status, ...(await answer.json<{ token: string; code: string }>()) };
      };
      const one = (place: number) => left[place % Math.max(left.length, 1)];
      const change = (sql: string, ...parameters: unknown[]) =>
        desk.db
          .prepare(sql)
          .bind(...parameters)
          .run();
      for (const next of walk) {
        const chosen = 'at' in next ? one(next.at) : undefined;
        if (next.step === 'later') hours += next.minutes / 60;
        else if (next.step === 'close months') await closeMonths(world(desk, hours + 24 * next.days));
        else if (next.step === 'submit') left.push(await submit(rating(next.said)));
        else if (next.step === 'import')
          await change(
            `INSERT INTO submissions (id, board_id, key, revision, digest, write_id, final, kind, metric, value, wants_reply,
               wants_call, wants_manager, publish, context, test, created_at, updated_at, day, language, segment, page, import_id)
             VALUES (?1, ?2, ?1, 1, '', '', 1, 'rating', 'nps', ?3, 0, 0, 0, 0, '{}', 0, 0, 0, ?4, 'en', 'gold', '/', 'imp_1')`,
            crypto.randomUUID(),
            desk.key,
            next.value,
            `2025-01-0${next.day + 1}`,
          );
        else if (!chosen) continue;
        else if (next.step === 'extend') {
          const input = { ...chosen.input, ...next.said, revision: chosen.input.revision + 1 };
          if ((await submit(input)).status === 200) chosen.input = input;
        } else if (next.step === 'erase')
          await desk.ask(`/v1/receipts/${chosen.token}`, { method: 'DELETE' }, hours);
        else {
          const set = {
            'put aside': 'quarantined_at = 1',
            'take back': 'quarantined_at = NULL',
            'older Worker': 'day = NULL, language = NULL, page = NULL',
          }[next.step];
          await change(
            `UPDATE submissions SET ${set} WHERE board_id = ? AND key = ?`,
            desk.key,
            chosen.input.key,
          );
        }
      }
      const { kept, recount } = await scoreRecount(desk);
      expect(kept).toEqual(recount);
      await catchUpFacets(world(desk, hours));
      const caughtUp = await scoreRecount(desk);
      expect(caughtUp.kept).toEqual(caughtUp.recount);
      expect(await desk.all('SELECT id FROM submissions WHERE day IS NULL')).toEqual([]);
    }),
    { seed: 6, numRuns: 10 },
  );
});

const acts = fc.array(
  fc.record({
    who: fc.nat({ max: 2 }),
    hours: fc.constantFrom(0.1, 2, 30),
    doing: fc.constantFrom(
      'acknowledge',
      'resolve',
      'hand-over',
      'yes',
      'no',
      'again',
      'tick',
      'erase',
      'put aside',
      'take back',
      'older Worker',
    ),
  }),
  { minLength: 8, maxLength: 20 },
);

test('whatever becomes of complaints and their heirs, the rollups of handling are a recount of them', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (walk) => {
      const desk = await openDesk();
      let hours = 0;
      const receipts: { token: string; code: string }[] = [];
      const leave = async (who: number) => {
        const email = `c${who}@home.example`;
        await desk.confirm(email);
        const answer = await desk.submit(rating({ final: true, text: 'Again', contact: { email } }), {
          hours,
        });
        receipts.push(await answer.json());
      };
      for (const who of [0, 1, 2]) await leave(who);
      for (const { who, hours: pause, doing } of walk) {
        hours += pause;
        await step(desk, hours, doing, receipts[who]!, () => leave(who));
      }
      const then = await handlingRecount(desk);
      expect(then.kept).toEqual(then.recount);
      await catchUpFacets(world(desk, hours));
      const { kept, recount } = await handlingRecount(desk);
      expect(kept).toEqual(recount);
      expect(await desk.all('SELECT id FROM complaints WHERE day IS NULL')).toEqual([]);
    }),
    { seed: 6, numRuns: 5 },
  );
});

async function step(
  desk: OpenDesk,
  hours: number,
  doing: string,
  { token, code }: { token: string; code: string },
  leave: () => Promise<void>,
): Promise<void> {
  if (doing === 'again') return leave();
  if (doing === 'tick') return sweepComplaints(world(desk, hours));
  if (doing === 'erase') return void (await desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' }, hours));
  if (doing === 'yes' || doing === 'no') {
    const body = JSON.stringify({ helped: doing === 'yes' });
    return void (await desk.ask(`/v1/receipts/${token}/verdict`, { method: 'POST', body }, hours));
  }
  const change = (sql: string) =>
    desk.db
      .prepare(sql)
      .bind(desk.key, `%${code.slice(3)}`)
      .run();
  if (doing === 'older Worker')
    return void (await change('UPDATE complaints SET day = NULL WHERE board_id = ? AND id LIKE ?'));
  if (doing === 'put aside')
    return void (await change('UPDATE submissions SET quarantined_at = 1 WHERE board_id = ? AND id LIKE ?'));
  if (doing === 'take back')
    return void (await change(
      'UPDATE submissions SET quarantined_at = NULL WHERE board_id = ? AND id LIKE ?',
    ));
  const now = world(desk, hours);
  const board = (await freshBoard(now, desk.key, now.now()))!;
  const complaint = await desk.all<{ id: string; assignee: string }>(
    'SELECT id, assignee FROM complaints WHERE board_id = ? AND id LIKE ?',
    desk.key,
    `%${code.slice(3)}`,
  );
  if (!complaint[0]) return;
  const { id, assignee } = complaint[0];
  const by = { by: assignee, door: 'page' as const };
  const keyed = { ...by, key: crypto.randomUUID() };
  const act = {
    acknowledge: { ...by, act: 'acknowledge' },
    resolve: { ...keyed, act: 'resolve', resolution: { told: 'Sorry', lesson: { cause: 'Delivery' } } },
    'hand-over': { ...keyed, act: 'hand-over', to: 'omar' },
  }[doing] as Act;
  await actOnComplaint(now, board, id, act);
}
