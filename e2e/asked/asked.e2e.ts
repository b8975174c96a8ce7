import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { panelOn } from '../screen/panel.ts';
import { askedAt } from '../stack/stored.ts';

const { visit } = customers();

test('of a question shown to three, one answer, one who left it and one closed tab are counted', async () => {
  const before = askedAt('checkout');
  const since = () => {
    const { shown, answered, dismissed } = askedAt('checkout');
    return {
      shown: shown - before.shown,
      answered: answered - before.answered,
      dismissed: dismissed - before.dismissed,
    };
  };
  const shownTo = async () => {
    const page = await visit('/order-complete.html');
    const part = page.waitForResponse((answer) => answer.url().includes('/chunks/aside-'));
    const panel = panelOn(page);
    await panel.open();
    await panel.point('good').waitFor();
    await (await part).finished();
    return { page, panel };
  };

  const answers = await shownTo();
  await answers.panel.point('good').click();
  await answers.panel.more.waitFor();
  await answers.panel.close.click();
  await expect.poll(since).toEqual({ shown: 1, answered: 1, dismissed: 0 });

  const leaves = await shownTo();
  await leaves.panel.close.click();
  await expect.poll(since).toEqual({ shown: 2, answered: 1, dismissed: 1 });

  const closes = await shownTo();
  await closes.page.close({ runBeforeUnload: true });
  await expect.poll(since, { timeout: 10_000 }).toEqual({ shown: 3, answered: 1, dismissed: 1 });
});
