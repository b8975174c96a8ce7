import type { Page } from 'playwright-core';
import { mineStates } from './mine-states.ts';
import { panelOn } from './panel.ts';
import { wordsIn, type Language } from './panel-words.ts';

/** One thing a customer may see of the widget, and how they come to see it from a page of the shop. */
export type PanelState = {
  name: string;
  /** A page of the shop. */
  path?: string;
  reach(page: Page, language: Language): Promise<void>;
};

const longText: Record<Language, string> = {
  en: 'We have been coming here for years and the bread was always warm. ',
  de: 'Wir kommen seit Jahren hierher, und das Brot war immer noch warm. ',
  ar: 'نأتي إلى هنا منذ سنوات وكان الخبز دائمًا دافئًا. ',
};

const said: Record<Language, string> = {
  en: 'The milk was sour on Monday.',
  de: 'Die Milch war am Montag sauer.',
  ar: 'كان الحليب حامضًا يوم الاثنين.',
};

const wished: Record<Language, string> = {
  en: 'Oat milk in glass bottles',
  de: 'Hafermilch in Glasflaschen',
  ar: 'حليب الشوفان في زجاجات',
};

async function opened(page: Page, language: Language) {
  const panel = panelOn(page, wordsIn[language]);
  await panel.open();
  return panel;
}

async function complained(page: Page, language: Language) {
  const panel = await opened(page, language);
  await panel.star(1).click();
  await panel.more.fill(said[language]);
  return panel;
}

async function answering(page: Page, status: number, body: object): Promise<void> {
  await page.route('**/submissions', (route) =>
    route.fulfill({
      status,
      headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

const fault = (code: string) => ({ error: { code, message: 'Not now.', requestId: '7c1f04b8' } });

export const panelStates: PanelState[] = [
  {
    name: 'launcher',
    reach: (page, language) => panelOn(page, wordsIn[language]).launcher.waitFor(),
  },
  { name: 'rate', reach: async (page, language) => void (await opened(page, language)) },
  {
    name: 'rate with faces',
    path: '/order-complete.html',
    reach: async (page, language) => void (await opened(page, language)),
  },
  {
    name: 'say',
    async reach(page, language) {
      const panel = await opened(page, language);
      await panel.kind('comment').click();
      await panel.point(panel.words.tones.praise).check();
      await panel.say.fill(longText[language].trim());
    },
  },
  {
    name: 'ask for',
    async reach(page, language) {
      const panel = await opened(page, language);
      await panel.kind('request').click();
      await panel.ask.fill(wished[language]);
    },
  },
  {
    name: 'low with outcome',
    async reach(page, language) {
      const panel = await complained(page, language);
      await panel.outcome.waitFor();
    },
  },
  {
    name: 'contact open',
    async reach(page, language) {
      const panel = await complained(page, language);
      await panel.reach.click();
      await panel.name.fill('Kim Doe');
      await panel.email.fill('kim@customer.example');
    },
  },
  {
    name: 'tell a manager',
    async reach(page, language) {
      const panel = await opened(page, language);
      await panel.manager.click();
      await panel.check(panel.words.top).check();
      await panel.say.fill(said[language]);
    },
  },
  {
    name: 'problems',
    async reach(page, language) {
      const panel = await opened(page, language);
      await panel.kind('comment').click();
      await panel.reach.click();
      await panel.email.fill('kim');
      await panel.check(panel.words.call).check();
      await panel.send.click();
    },
  },
  {
    name: 'very long',
    async reach(page, language) {
      const panel = await opened(page, language);
      await panel.kind('comment').click();
      const text = longText[language];
      await panel.say.fill(text.repeat(Math.floor(5_050 / text.length) + 1));
      await panel.send.click();
    },
  },
  {
    name: 'sending',
    async reach(page, language) {
      const panel = await complained(page, language);
      await page.route('**/submissions', () => undefined);
      await panel.send.click();
      await panel.sending.waitFor();
    },
  },
  {
    name: 'thank you',
    async reach(page, language) {
      const panel = await complained(page, language);
      await panel.send.click();
      await panel.code();
    },
  },
  {
    name: 'kept offline',
    async reach(page, language) {
      const panel = await complained(page, language);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await panel.send.click();
      await panel.kept.waitFor();
    },
  },
  {
    name: 'busy',
    async reach(page, language) {
      const panel = await opened(page, language);
      await panel.kind('comment').click();
      await panel.say.fill(said[language]);
      await answering(page, 503, fault('overloaded'));
      await panel.send.click();
      await panel.kept.waitFor();
    },
  },
  {
    name: 'refused',
    async reach(page, language) {
      const panel = await opened(page, language);
      await panel.kind('comment').click();
      await panel.say.fill(said[language]);
      await answering(page, 400, fault('invalid-body'));
      await panel.send.click();
      await panel.result.getByText(panel.words.refused).waitFor();
    },
  },
  ...mineStates,
];
