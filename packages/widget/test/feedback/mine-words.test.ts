import { locales } from '@wipeboard/shared';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptReceipts } from '../../src/client/kept-receipts.ts';
import { english } from '../../src/feedback/words/english.ts';
import { loadWords } from '../../src/feedback/words/load-words.ts';
import { event, keptOf, openMine, storyDesk, viewOf } from './story-desk.ts';

describe('the words of my feedback', () => {
  afterEach(async () => {
    await keptReceipts(() => []);
    vi.unstubAllGlobals();
  });

  it.each(locales)('are all there, and calm, in %s', async (locale) => {
    const m = await loadWords(locale);
    const said = JSON.stringify(m, (_, value: unknown) =>
      typeof value === 'function' ? (value as (...words: string[]) => string)('a', 'b') : value,
    );
    expect(Object.keys(m).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(m.events).sort()).toEqual(Object.keys(english.events).sort());
    expect(said).not.toMatch(/!|oops|""|undefined/i);
    for (const say of Object.values(m.events)) expect(say()).not.toContain('undefined');
  });

  it('keeps names and words that run the other way apart in Arabic', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    storyDesk({ 'WB-A': viewOf('WB-A', { events: [event('answered', 1, { by: 'Dana', text: 'Sorry' })] }) });
    const { text, need } = await openMine([keptOf('WB-A')], { locale: 'ar' });
    await vi.waitFor(() => expect(text('[part=story]')).toContain('رد عليك \u2068Dana\u2069'));
    expect(need('blockquote').dir).toBe('auto');
    expect(need('[role=dialog]').dir).toBe('rtl');
  });
});
