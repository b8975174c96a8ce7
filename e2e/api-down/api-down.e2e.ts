import { expect, test } from 'vitest';
import { customers } from '../screen/customers.ts';
import { marker } from '../screen/marker.ts';
import { panelOn } from '../screen/panel.ts';
import { killWorker, mailsSaying, startWorker } from '../stack/desk.ts';
import { storedSaying } from '../stack/stored.ts';

const { visit } = customers();

test(
  'a desk that dies while the customer writes gets the words once it is back, without a reload',
  { timeout: 120_000 },
  async () => {
    const word = marker();
    const words = `The cheese was mouldy, ${word}.`;
    const page = await visit('/');
    const panel = panelOn(page);
    await panel.open();
    await panel.kind('comment').click();
    await panel.dialog.getByRole('radio', { name: 'Complaint', exact: true }).check();
    await panel.say.fill(words);
    await page.waitForLoadState('networkidle');
    try {
      await killWorker();
      await panel.send.click();
      await panel.kept.waitFor();
      const said = await panel.result.textContent();
      expect(said).toContain('Kept on this device.');
      expect(said).toContain('We can’t be reached just now.');
      expect(said).not.toMatch(/WB-/);
    } finally {
      await startWorker();
    }
    await expect.poll(() => storedSaying(word).length, { timeout: 60_000 }).toBe(1);
    await panel.code();
    expect(await panel.kept.count()).toBe(0);
    await expect.poll(() => mailsSaying(word), { timeout: 20_000 }).toHaveLength(1);
    expect(storedSaying(word)).toMatchObject([{ text: words, tone: 'complaint', final: 1 }]);
  },
);
