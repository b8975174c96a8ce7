import { describe, expect, it, vi } from 'vitest';
import type { SubmitResult } from '../../src/contract.ts';
import { board, openPanel, receiptFor } from './mounted-panel.ts';

describe('saying and asking', () => {
  it('tells a manager from any step, with the number to ring', async () => {
    const { click, need, type, sent, root } = await openPanel();
    click('[part=manager]');
    expect(root.activeElement).toBe(need('#text'));
    expect(need<HTMLAnchorElement>('[part=told] a').getAttribute('href')).toBe('tel:+442079460018');
    type('#text', 'Nobody came');
    click('[part=send]');
    expect(sent[0]).toMatchObject({
      kind: 'comment',
      tone: 'complaint',
      wants: { manager: true },
      final: true,
    });
  });

  it('says beside the field what is missing and goes there', async () => {
    const { tab, click, need, root, text, sent } = await openPanel();
    tab(2);
    click('[part=send]');
    expect(root.activeElement).toBe(need('#text'));
    expect(need('#text').getAttribute('aria-invalid')).toBe('true');
    expect(text('#' + need('#text').getAttribute('aria-describedby')!)).toBe('Please write a few words.');
    expect(sent).toEqual([]);
  });

  it('unfolds the contact details when a call lacks its number', async () => {
    const { tab, type, click, need, text } = await openPanel();
    tab(1);
    await vi.waitFor(() => need('summary'));
    type('#text', 'Please ring');
    click('[part=contact] [type=checkbox]');
    click('[part=send]');
    expect(need<HTMLDetailsElement>('details').open).toBe(true);
    expect(text('#note-phone')).toBe('To call you, we need your number.');
  });

  it('counts near the limit and over it, and cuts nothing', async () => {
    const { tab, type, text, need } = await openPanel();
    tab(1);
    type('#text', 'a'.repeat(4988));
    expect(text('#note-text')).toBe('Characters left: 12');
    type('#text', 'a'.repeat(5003));
    expect(text('#note-text')).toBe('Characters too many: 3');
    expect(need<HTMLTextAreaElement>('#text').value).toHaveLength(5003);
  });

  it('puts a request on the board only with consent', async () => {
    const { tab, type, click, sent } = await openPanel();
    tab(2);
    type('#text', 'Oat milk');
    click('[part=body] > [part=check] input');
    click('[part=send]');
    expect(sent[0]).toMatchObject({ kind: 'request', text: 'Oat milk', publish: true });
  });

  it('shows words as words', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { text, find } = await openPanel({ configuration: async () => ({ ...board, name }) });
    expect(text('h1')).toBe(name);
    expect(find('img')).toBeNull();
  });
});

describe('when it does not get through', () => {
  const send = async (page: Awaited<ReturnType<typeof openPanel>>) => {
    page.tab(1);
    page.type('#text', 'Hello');
    page.click('[part=send]');
    await vi.waitFor(() => expect(page.text('[role=status]')).not.toBe(''));
    return page;
  };

  it('says that it is kept, and thanks with the receipt once it arrives', async () => {
    const { text, late, sent } = await send(
      await openPanel({ answer: () => ({ state: 'kept', durable: true, reason: 'offline' }) }),
    );
    expect(text('[role=status]')).toContain('Kept on this device. It will be sent when you’re back online.');
    late.get(sent[0]!.key)!(receiptFor(sent[0]!));
    expect(text('[role=status]')).toContain('WB-7K3QXZ');
  });

  it('loses no word that is written while it is being sent', async () => {
    let answer: (result: SubmitResult) => void = () => {};
    const { tab, type, click, text, need, find } = await openPanel({
      submit: () => new Promise((resolve) => (answer = resolve)),
    });
    tab(1);
    type('#text', 'Hello');
    click('[part=send]');
    type('#text', 'Hello there');
    answer({ state: 'received', receipt: receiptFor({ key: 'key-1', revision: 1 }) });
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Your code WB-7K3QXZ'));
    expect(need<HTMLTextAreaElement>('#text').value).toBe('Hello there');
    expect(find('h2')).toBeNull();
    expect(text('[part=send]')).toBe('Send to Corner Shop');
  });

  it('is honest where nothing lasts', async () => {
    const { text } = await send(
      await openPanel({ answer: () => ({ state: 'kept', durable: false, reason: 'unreachable' }) }),
    );
    expect(text('[role=status]')).toContain('Only kept while this page stays open.');
    expect(text('[role=status]')).not.toContain('Kept on this device');
  });

  it('says what happened, keeps the words and shows the request’s id when refused', async () => {
    const { text, need, events } = await send(
      await openPanel({
        answer: () => ({ state: 'refused', code: 'origin-not-allowed', message: 'no', requestId: 'req_1' }),
      }),
    );
    expect(text('[role=status]')).toBe(
      'No feedback can be taken from this page. What you wrote is still here. req_1',
    );
    expect(need<HTMLTextAreaElement>('#text').value).toBe('Hello');
    expect(events).toContain('error');
  });

  it('never takes a stranger’s answer for thanks', async () => {
    const { text, find } = await send(
      await openPanel({ answer: () => ({ state: 'refused', code: 'not-a-receipt', message: '' }) }),
    );
    expect(text('[role=status]')).toContain('did not come from us');
    expect(find('h2')).toBeNull();
  });
});
