import { describe, expect, it, vi } from 'vitest';
import { board, openPanel, receiptFor, star } from './mounted-panel.ts';

describe('the open panel', () => {
  it('is a dialog with the board’s name, its question, and the focus', async () => {
    const { need, root, text, events } = await openPanel();
    expect(need('[role=dialog]').getAttribute('aria-labelledby')).toBe(need('h1').id);
    expect(text('h1')).toBe('Corner Shop');
    expect(text('legend')).toBe('How was your visit?');
    expect(root.activeElement).toBe(need('[role=dialog]'));
    expect(events).toEqual(['open']);
  });

  it('asks the question of its moment', async () => {
    const options = { board: 'corner-shop', endpoint: 'https://desk.example', moment: 'checkout' };
    const { root, sent, click } = await openPanel({ options });
    expect(root.querySelectorAll('input[name=rating]')).toHaveLength(11);
    click(star(10));
    expect(sent[0]).toMatchObject({ rating: { metric: 'nps', value: 10 } });
  });

  it('opens without a configuration, with a question of its own', async () => {
    const { text, root } = await openPanel({ configuration: () => Promise.reject(new Error('down')) });
    expect(text('h1')).toBe('Feedback');
    expect(root.querySelectorAll('input[name=rating]')).toHaveLength(5);
  });

  it('opens although the configuration never comes', async () => {
    const { text } = await openPanel({ configuration: () => new Promise(() => {}) });
    expect(text('legend')).toBe('How was it today?');
  });

  it('never changes the question under the customer’s finger', async () => {
    let arrive: (given: typeof board) => void = () => {};
    const { click, text, tab } = await openPanel({
      configuration: () => new Promise((resolve) => (arrive = resolve)),
    });
    arrive({ ...board, questions: [{ metric: 'nps' }] });
    await Promise.resolve();
    click(star(4));
    tab(0);
    expect(text('legend')).toBe('How was it today?');
  });

  it('shows no tabs where the board takes one kind', async () => {
    const { find } = await openPanel({ configuration: async () => ({ ...board, kinds: ['rating'] }) });
    expect(find('[part=tabs]')).toBeNull();
    expect(find('[part=manager]')).not.toBeNull();
  });

  it('mirrors for Arabic', async () => {
    const { need } = await openPanel({ locale: 'ar' });
    expect(need('[role=dialog]')).toMatchObject({ dir: 'rtl', lang: 'ar' });
  });

  it('closes with Escape, gives the focus back and keeps what was typed', async () => {
    const { tab, type, press, find, opener, panel, need, events } = await openPanel();
    tab(1);
    type('#text', 'Half a tho');
    press('#text', 'Escape');
    expect(find('[role=dialog]')).toBeNull();
    expect(document.activeElement).toBe(opener);
    panel.open();
    await vi.waitFor(() => expect(need<HTMLTextAreaElement>('#text').value).toBe('Half a tho'));
    expect(events).toEqual(['open', 'close', 'open']);
  });

  it('hides its keys from the page’s shortcuts', async () => {
    const shortcut = vi.fn();
    document.addEventListener('keydown', shortcut);
    const { tab, press } = await openPanel();
    tab(1);
    press('#text', 'd');
    expect(shortcut).not.toHaveBeenCalled();
  });

  it('leaves nothing behind when destroyed', async () => {
    const { panel, root } = await openPanel();
    panel.destroy();
    expect(root.childElementCount).toBe(0);
  });
});

describe('leaving a rating', () => {
  it('sends it at the tap and asks for words', async () => {
    const { click, sent, find, text } = await openPanel();
    expect(find('#text')).toBeNull();
    click(star(4));
    expect(sent).toMatchObject([{ revision: 1, final: false, rating: { metric: 'csat', value: 4 } }]);
    expect(find('#text')).not.toBeNull();
    expect(find('#outcome')).toBeNull();
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Your rating has arrived.'));
  });

  it('asks what would put it right only when it is low', async () => {
    const { click, find } = await openPanel();
    click(star(2));
    expect(find('#outcome')).not.toBeNull();
  });

  it('waits with arrow keys until Enter', async () => {
    const { press, click, sent, find } = await openPanel();
    press(star(1), 'ArrowRight');
    click(star(2));
    press(star(2), 'ArrowRight');
    click(star(3));
    expect(find('#text')).not.toBeNull();
    expect(sent).toEqual([]);
    press(star(3), 'Enter');
    expect(sent).toMatchObject([{ revision: 1, final: false, rating: { value: 3 } }]);
  });

  it('shows the receipt with its code, promise and private page', async () => {
    const { click, type, sent, text, need } = await openPanel();
    click(star(2));
    type('#text', 'The soup was cold');
    click('[part=send]');
    await vi.waitFor(() => expect(text('[role=status]')).toContain('WB-7K3QXZ'));
    expect(text('[role=status]')).toContain('within 4 hours of opening time: 9 of 10 times lately');
    expect(need<HTMLAnchorElement>('[part=page]').href).toBe('https://desk.example/r/tttttttttttttttttttttt');
    expect(sent.map(({ revision, final }) => [revision, final])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('never makes a link of an address that is not a web page', async () => {
    const { click, text, find } = await openPanel({
      answer: (input) => ({
        state: 'received',
        receipt: { ...receiptFor(input), url: 'javascript:alert(1)' },
      }),
    });
    click(star(5));
    click('[part=send]');
    await vi.waitFor(() => expect(text('h2')).toBe('Thank you'));
    expect(find('a')).toBeNull();
  });
});
