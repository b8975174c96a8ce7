import { expect, test } from 'vitest';
import { boardConfigurationSchema } from '@wipeboard/shared/schemas';
import { openDesk, origin, rating, type OpenDesk } from './open-desk.ts';

const configuration = async (desk: OpenDesk, hours = 0) =>
  boardConfigurationSchema.parse(
    await (await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin } }, hours)).json(),
  );

test('a young board promises without claiming a record', async () => {
  const desk = await openDesk();
  expect((await configuration(desk)).promise).toEqual({ minutes: 240, openingHours: false });
});

test('the record counts complaints whose time is over: answered late or not at all is not kept', async () => {
  const desk = await openDesk();
  for (let i = 0; i < 12; i++) await desk.submit(rating({ final: true }));
  await desk.submit(rating({ final: true, test: true }));
  const answer = (sql: string) => desk.db.prepare(sql).bind(desk.key).run();
  await answer(
    `UPDATE complaints SET acknowledged_at = opened_at + 1 WHERE id IN (SELECT id FROM complaints WHERE board_id = ? LIMIT 9)`,
  );
  expect((await configuration(desk)).promise.of).toBeUndefined();
  expect((await configuration(desk, 5)).promise).toEqual({
    minutes: 240,
    openingHours: false,
    kept: 9,
    of: 12,
  });
});

test('a promise that was mostly broken is told as an aim, without a record', async () => {
  const desk = await openDesk();
  for (let i = 0; i < 12; i++) await desk.submit(rating({ final: true }));
  expect((await configuration(desk, 5)).promise).toEqual({ minutes: 240, openingHours: false });
});
