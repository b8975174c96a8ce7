import type { Page, Route } from 'playwright-core';
import type { PanelState } from './panel-states.ts';
import { panelOn } from './panel.ts';
import { wordsIn, type Language } from './panel-words.ts';

const texts: Record<Language, { said: string; answer: string; gesture: string; earlier: string }> = {
  en: {
    said: 'The milk was sour on Monday, and so was the yoghurt that I had bought with it.',
    answer: 'I am sorry. The fridge had failed overnight; it is repaired now.',
    gesture: 'Two bottles of milk',
    earlier: 'Oat milk in glass bottles',
  },
  de: {
    said: 'Die Milch war am Montag sauer, und der Joghurt, den ich dazu gekauft hatte, war es auch.',
    answer: 'Das tut mir leid. Die Kühlung war nachts ausgefallen; jetzt ist sie repariert.',
    gesture: 'Zwei Flaschen Milch',
    earlier: 'Hafermilch in Glasflaschen',
  },
  ar: {
    said: 'كان الحليب حامضًا يوم الاثنين، وكذلك اللبن الذي اشتريته معه.',
    answer: 'أعتذر لك. تعطلت الثلاجة ليلًا، وقد أُصلحت الآن.',
    gesture: 'زجاجتا حليب',
    earlier: 'حليب الشوفان في زجاجات',
  },
};

type Comment = (verb: 'comment', text: string, more?: object) => Promise<unknown>;

/** Leaves comments by the page's own code, so that this device holds their receipts. */
async function left(page: Page, words: string[]): Promise<void> {
  await page.locator('wipeboard-widget').waitFor({ state: 'attached' });
  for (const text of words)
    await page.evaluate(
      (text) =>
        (window as unknown as { wipeboard: Comment }).wipeboard('comment', text, { tone: 'complaint' }),
      text,
    );
}

/** Has the desk say that more has happened to what was left than has. */
async function happened(page: Page, language: Language, isResolved: boolean): Promise<void> {
  const { answer, gesture } = texts[language];
  await page.route('**/v1/receipts/*', async (route: Route) => {
    const real = await route.fetch();
    const view = (await real.json()) as { receivedAt: string; events: object[] };
    const at = (minutes: number) => new Date(Date.parse(view.receivedAt) + minutes * 60_000).toISOString();
    const by = 'Dana Weiss';
    const told = isResolved
      ? { type: 'resolved', at: at(60), by, text: answer, gesture }
      : { type: 'answered', at: at(60), by, text: answer };
    const events = [...view.events, { type: 'read', at: at(5), by }, told];
    const status = isResolved ? 'resolved' : 'acknowledged';
    const more = {
      status,
      acknowledgedAt: at(5),
      resolveDueAt: at(1_500),
      events,
      verdictWanted: isResolved,
    };
    await route.fulfill({ response: real, json: { ...view, ...more } });
  });
}

async function openMine(page: Page, language: Language) {
  const panel = panelOn(page, wordsIn[language]);
  await panel.open();
  await panel.mine.click();
  return panel;
}

/** “My feedback” as a customer may meet it. */
export const mineStates: PanelState[] = [
  {
    name: 'my feedback is new',
    async reach(page, language) {
      await left(page, [texts[language].said]);
      await happened(page, language, false);
      const panel = panelOn(page, wordsIn[language]);
      await panel.open();
      await panel.mine.getByText(panel.words.mine.news).waitFor();
    },
  },
  {
    name: 'my feedback with an answer',
    async reach(page, language) {
      await left(page, [texts[language].said]);
      await happened(page, language, false);
      const panel = await openMine(page, language);
      await panel.dialog.getByText(texts[language].answer).waitFor();
      await panel.dialog.getByText(panel.words.mine.add, { exact: true }).click();
      await panel.dialog.getByLabel(panel.words.mine.yourWords).fill(texts[language].earlier);
    },
  },
  {
    name: 'my feedback asks whether it helped',
    async reach(page, language) {
      await left(page, [texts[language].said]);
      await happened(page, language, true);
      const panel = await openMine(page, language);
      await panel.point(panel.words.mine.no).check();
      await panel.dialog.getByLabel(panel.words.mine.why).fill(texts[language].earlier);
    },
  },
  {
    name: 'my feedback, many',
    async reach(page, language) {
      const { said, earlier } = texts[language];
      await left(page, [earlier, said.repeat(4), said]);
      const panel = await openMine(page, language);
      await panel.dialog.getByText(earlier).first().waitFor();
    },
  },
  {
    name: 'my feedback is on its way',
    async reach(page, language) {
      await left(page, [texts[language].said]);
      await page.route('**/v1/receipts/*', () => undefined);
      const panel = await openMine(page, language);
      await panel.dialog.getByText(panel.words.mine.loading).waitFor();
    },
  },
  {
    name: 'my feedback, offline',
    async reach(page, language) {
      await left(page, [texts[language].said]);
      await page.route('**/v1/receipts/*', (route) => route.abort());
      const panel = await openMine(page, language);
      await panel.dialog.getByText(panel.words.mine.failed).waitFor();
    },
  },
  {
    name: 'my feedback, erased',
    async reach(page, language) {
      await left(page, [texts[language].said]);
      const panel = panelOn(page, wordsIn[language]);
      await Promise.all([page.waitForResponse('**/v1/receipts/*'), panel.open()]);
      await panel.mine.waitFor();
      await page.route('**/v1/receipts/*', (route) =>
        route.fulfill({
          status: 404,
          headers: { 'access-control-allow-origin': '*' },
          json: { error: { code: 'receipt-not-found', message: 'It is gone.', requestId: '7c1f04b8' } },
        }),
      );
      await panel.mine.click();
      await panel.dialog.getByText(panel.words.mine.gone).waitFor();
    },
  },
];
