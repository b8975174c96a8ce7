import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { isFocused, pressAll, tabTo } from '../screen/keyboard.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';

const { visit } = customers();

const toSay = ['Tab', 'Tab', 'Tab'];
const toStars = ['Tab', 'Tab', 'Tab', 'Tab', 'Tab'];

/** What a customer may have done in the panel before they press Escape. */
const detours: [string, string[]][] = [
  ['opening it', []],
  ['reaching the close button', ['Tab']],
  ['walking through the kinds', ['Tab', 'Tab', 'Tab', 'Tab']],
  ['choosing to say something', ['Tab', 'Tab', 'Tab', 'Enter']],
  ['choosing to ask for something', ['Tab', 'Tab', 'Tab', 'Tab', 'Space']],
  ['reaching the stars', ['Tab', 'Tab', 'Tab', 'Tab', 'Tab']],
  ['rating with Space', ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space']],
  ['moving over the stars', ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowRight', 'ArrowRight']],
  ['going back over the stars', ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowLeft']],
  ['writing after a rating', ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', '"Fresh"']],
  ['walking backwards', ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']],
  ['sending nothing', ['Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', '"x"', 'Backspace', 'Enter']],
  ['rating the best', [...toStars, 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']],
  ['going round the stars', [...toStars, 'Space', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']],
  ['rating by arrows alone', [...toStars, 'ArrowRight', 'ArrowRight']],
  ['rating, then walking on', [...toStars, 'Space', 'Tab', 'Tab', 'Tab']],
  ['rating, then walking back', [...toStars, 'Space', 'Tab', 'Shift+Tab', 'Shift+Tab']],
  ['writing two lines', [...toStars, 'Space', 'Tab', '"Fresh"', 'Enter', '"every day"']],
  ['writing and taking it back', [...toStars, 'Space', 'Tab', '"Fresh"', 'Control+A', 'Delete']],
  ['rating, then saying something else', [...toStars, 'Space', 'Shift+Tab', 'Shift+Tab', 'Enter']],
  ['rating, then asking for something', [...toStars, 'Space', 'Shift+Tab', 'Enter', 'Tab', '"Oat milk"']],
  ['saying and going to the next field', [...toSay, 'Enter', 'Tab', '"Thanks"', 'Tab']],
  ['choosing a tone', [...toSay, 'Enter', 'Tab', 'Space']],
  ['moving over the tones', [...toSay, 'Enter', 'Tab', 'Space', 'ArrowRight', 'ArrowRight']],
  ['saying, then rating after all', [...toSay, 'Enter', 'Shift+Tab', 'Enter', 'Tab', 'Tab']],
  ['asking and coming back', [...toSay, 'Tab', 'Enter', 'Shift+Tab', 'Enter']],
  ['trying each kind', ['Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Enter']],
  ['telling a manager', [...toStars, 'Tab', 'Enter']],
  ['telling a manager, and coming back', [...toStars, 'Tab', 'Enter', 'Shift+Tab', 'Shift+Tab']],
  ['pressing Enter everywhere', ['Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Tab']],
];

test.each(detours)('after %s, Escape closes and the launcher has the focus again', async (_, keys) => {
  const page = await visit('/visit.html');
  const panel = panelOn(page);
  await tabTo(panel.launcher);
  await page.keyboard.press('Enter');
  await panel.dialog.waitFor();
  expect(await isFocused(panel.dialog)).toBe(true);
  await pressAll(page, keys);
  await page.keyboard.press('Escape');
  await panel.dialog.waitFor({ state: 'detached' });
  expect(await isFocused(panel.launcher)).toBe(true);
  expect(await panel.launcher.getAttribute('aria-expanded')).toBe('false');
});

test('arrow keys only move over the stars: what is sent is where the customer stopped', async () => {
  const page = await visit('/');
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push((request.postDataJSON() as { rating: unknown }).rating);
  });
  const panel = panelOn(page);
  await panel.open();
  await tabTo(panel.star(1));
  await pressAll(page, ['ArrowRight', 'ArrowRight', 'ArrowRight']);
  expect(sent).toEqual([]);
  await page.keyboard.press('Tab');
  await panel.result.getByText('Your rating has arrived.').waitFor();
  expect(sent).toEqual([{ metric: 'csat', value: 4 }]);
});

test('what was typed survives closing, and a result is announced once in a region that was there before', async () => {
  const page = await visit('/');
  const panel = panelOn(page);
  const words = `Open on Sundays, please, ${marker()}`;
  await tabTo(panel.launcher);
  await page.keyboard.press('Enter');
  await tabTo(panel.kind('comment'));
  await page.keyboard.press('Enter');
  await tabTo(panel.say);
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  expect(await panel.say.inputValue()).toBe(words);

  const region = await panel.result.elementHandle();
  const said = await page.evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => {
      const text = element!.textContent ?? '';
      if (text !== '' && text !== texts.at(-1)) texts.push(text);
    }).observe(element!, { childList: true, characterData: true, subtree: true });
    return texts;
  }, region);
  await tabTo(panel.send);
  await page.keyboard.press('Enter');
  await panel.code();
  expect(await said.evaluate((texts) => texts.filter((text) => text.includes('WB-')).length)).toBe(1);
  expect(await said.evaluate((texts) => texts.length)).toBe(1);
  await page.keyboard.press('Escape');
  expect(await isFocused(panel.launcher)).toBe(true);
});
