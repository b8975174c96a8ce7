import { locales } from '@wipeboard/shared';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/messages/load-messages.ts';
import enLater from '../../src/messages/en-later.ts';
import enScales from '../../src/messages/en-scales.ts';
import type { Messages } from '../../src/messages/en.ts';
import { panelStyles } from '../../src/styles/panel-styles.ts';
import { promiseLine } from '../../src/panel/later/promise-line.ts';

const english = async () => ({ ...enLater, ...enScales, ...(await loadMessages('en')) }) as Messages;

describe('the promise', () => {
  it.each([
    [
      { minutes: 240, openingHours: true, kept: 9, of: 10 },
      'We usually answer within 4 hours of opening time: 9 of 10 times lately.',
    ],
    [{ minutes: 240, openingHours: false }, 'We aim to answer within 4 hours.'],
    [{ minutes: 60, openingHours: false }, 'We aim to answer within 1 hour.'],
    [{ minutes: 90, openingHours: false }, 'We aim to answer within 90 minutes.'],
    [{ minutes: 2880, openingHours: false }, 'We aim to answer within 2 days.'],
    [{ minutes: 2880, openingHours: true }, 'We aim to answer within 48 hours of opening time.'],
    [
      { minutes: 60, openingHours: false, kept: 0, of: 12 },
      'We usually answer within 1 hour: 0 of 12 times lately.',
    ],
  ])('%o', async (promise, line) => expect(promiseLine(promise, await english(), 'en')).toBe(line));

  it('is said in each language with that language’s own units', async () => {
    const promise = { minutes: 240, openingHours: false };
    expect(promiseLine(promise, (await loadMessages('de')) as Messages, 'de')).toContain('4 Stunden');
    expect(promiseLine(promise, (await loadMessages('ar')) as Messages, 'ar')).toContain('ساعات');
  });
});

describe('the words', () => {
  it.each(locales)('are all there, and calm, in %s', async (locale) => {
    const m: Messages = { ...(await english()), ...(await loadMessages(locale)) };
    const said = JSON.stringify(m, (_, value: unknown) =>
      typeof value === 'function' ? (value as (...words: string[]) => string)('a', 'b', 'c', 'd') : value,
    );
    expect(Object.keys(m).sort()).toEqual(Object.keys(await english()).sort());
    expect(said).not.toMatch(/!|oops|""|undefined/i);
    expect(m.points).toHaveLength(5);
  });
});

describe('the colour on the accent', () => {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);

  // Black or white, as the style sheet chooses by the luminance: the Y of the accent in XYZ.
  const turn = Number(/--on:.*color\(from var\(--accent\) xyz calc\(\((\.\d+) - y\)/.exec(panelStyles)?.[1]);

  it('reaches 4.5 : 1 on every accent', () => {
    expect(turn).toBeGreaterThan(0);
    for (let colour = 0; colour < 0x1000000; colour += 1009) {
      const accent = luminance('#' + colour.toString(16).padStart(6, '0'));
      const on = accent < turn ? 1 : 0;
      const [dark, light] = [accent, on].sort((a, b) => a - b);
      expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
