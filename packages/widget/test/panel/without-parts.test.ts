import { expect, it, vi } from 'vitest';
import { board, openForm, star } from './mounted-panel.ts';

vi.mock('../../src/panel/later/later.tsx', () => {
  throw new TypeError('blocked');
});
vi.mock('../../src/panel/scales/scales.tsx', () => {
  throw new TypeError('blocked');
});

it('rates, takes words and gives the code although what comes after the form does not', async () => {
  const { click, type, sent, text } = await openForm();
  click(star(4));
  type('#text', 'Good soup');
  click('[part=send]');
  await vi.waitFor(() => expect(text('[part=thanks]')).toBe('WB-7K3QXZ'));
  expect(sent.map(({ kind, final, text: words }) => [kind, final, words])).toEqual([
    ['rating', false, undefined],
    ['rating', true, 'Good soup'],
  ]);
});

it('says that nothing was sent where it was not, in the same case', async () => {
  const { tab, click, type, text } = await openForm({
    answer: () => ({ state: 'refused', code: 'invalid-body', message: '' }),
  });
  tab(1);
  type('#text', 'Hello');
  click('[part=send]');
  await vi.waitFor(() => expect(text('[role=status]')).toBe('Not sent yet.'));
});

it('asks in stars where another scale can’t be had', async () => {
  const questions = [{ metric: 'nps' as const }];
  const { root, text } = await openForm({ configuration: async () => ({ ...board, questions }) });
  expect(root.querySelectorAll('input[name=rating]')).toHaveLength(5);
  expect(text('h1')).toBe('Corner Shop');
  expect(text('legend')).toBe('How was it today?');
});
