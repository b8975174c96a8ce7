import { expect, it } from 'vitest';
import { board, openPanel } from './mounted-panel.ts';

const withTop = { configuration: async () => ({ ...board, straightToTop: true }) };
const box = '[part=told] input';

it('offers the way to the top only beside a manager, and only where the board does', async () => {
  const plain = await openPanel();
  plain.click('[part=manager]');
  expect(plain.find(box)).toBeNull();
  const { find, tab, click } = await openPanel(withTop);
  tab(1);
  expect(find(box)).toBeNull();
  click('[part=manager]');
  expect(find(box)?.parentElement?.textContent).toBe('Straight to the top');
});

it('sends the wish for the top with that for a manager', async () => {
  const { click, type, sent, need } = await openPanel(withTop);
  click('[part=manager]');
  type('#text', 'Nobody answers here');
  const checkbox = need<HTMLInputElement>(box);
  checkbox.checked = true;
  checkbox.dispatchEvent(new Event('change', { bubbles: true }));
  click('[part=send]');
  expect(sent[0]?.wants).toEqual({ manager: true, top: true });
});

it('wants neither once the manager is taken back', async () => {
  const { click, type, sent, need } = await openPanel(withTop);
  click('[part=manager]');
  const checkbox = need<HTMLInputElement>(box);
  checkbox.checked = true;
  checkbox.dispatchEvent(new Event('change', { bubbles: true }));
  click('[part=manager]');
  type('#text', 'It is fine');
  click('[part=send]');
  expect(sent[0]?.wants).toBeUndefined();
});
