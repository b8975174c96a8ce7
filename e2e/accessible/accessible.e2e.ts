import { describe, test } from 'vitest';
import { expectNoViolationsInEveryLook } from '../axe.ts';
import { customers } from '../screen/customers.ts';
import { speak } from '../screen/languages.ts';
import { panelStates } from '../screen/panel-states.ts';
import { addresses } from '../stack/desk.ts';

const { arrive } = customers();

describe.each([
  ['left to right', 'en'],
  ['right to left', 'ar'],
] as const)('%s', (direction, language) => {
  test.each(panelStates)(
    'axe finds nothing in “$name”: light, dark, in forced colours',
    async ({ name, path = '/', reach }) => {
      const context = await arrive({ reducedMotion: 'reduce' });
      await speak(context, language);
      const page = await context.newPage();
      await page.goto(addresses.shopUrl + path);
      await reach(page, language);
      await expectNoViolationsInEveryLook(page, `${name}, ${direction}`, 'wipeboard-widget');
    },
  );
});
