import type { BrowserContextOptions } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNoViolations } from '../axe.ts';
import { customers } from '../screen/customers.ts';
import { speak } from '../screen/languages.ts';
import { panelStates } from '../screen/panel-states.ts';
import type { Language } from '../screen/panel-words.ts';
import { addresses } from '../stack/desk.ts';

const { arrive } = customers();

const looks: [string, Language, BrowserContextOptions][] = [
  ['light, left to right', 'en', { colorScheme: 'light' }],
  ['dark, left to right', 'en', { colorScheme: 'dark' }],
  ['light, right to left', 'ar', { colorScheme: 'light' }],
  ['dark, right to left', 'ar', { colorScheme: 'dark' }],
];
const forced: typeof looks = [['forced colours', 'en', { forcedColors: 'active' }]];
const inForced = [
  'rate',
  'say',
  'contact open',
  'problems',
  'thank you',
  'my feedback asks whether it helped',
];

describe.each([...looks, ...forced])('%s', (look, language, options) => {
  const states =
    look === 'forced colours' ? panelStates.filter(({ name }) => inForced.includes(name)) : panelStates;
  test.each(states)('axe finds nothing in “$name”', async ({ name, path = '/', reach }) => {
    const context = await arrive({ reducedMotion: 'reduce', ...options });
    await speak(context, language);
    const page = await context.newPage();
    await page.goto(addresses.shopUrl + path);
    await reach(page, language);
    await expectNoViolations(page, `${name}, ${look}`, 'wipeboard-widget');
  });
});
