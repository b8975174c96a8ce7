import { expect, test } from 'vitest';
import { boardConfigurationSchema } from '@wipeboard/shared/schemas';
import { openDesk, origin } from './open-desk.ts';

test.each([
  [true, true],
  [false, undefined],
])('a board whose policy says straightToTop %s tells the widget %s', async (straightToTop, told) => {
  const desk = await openDesk({ policy: { straightToTop } });
  const answer = await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin } });
  expect(boardConfigurationSchema.parse(await answer.json()).straightToTop).toBe(told);
});
