import type { WallRequest } from './wall-requests.ts';

/** Comments that hang on the wall with the shop’s answer. */
export const notes: readonly {
  locale: WallRequest['locale'];
  name?: string;
  text: string;
  answer: string;
  weeks: number;
}[] = [
  {
    locale: 'en',
    name: 'Amelia Stone',
    text: 'Marta found my purse and ran after me to the bus stop. I hadn’t even noticed.',
    answer: 'She was back at the till before we had. Thank you for telling us.',
    weeks: 1,
  },
  {
    locale: 'de',
    name: 'Katrin Vogt',
    text: 'Das neue Sauerteigbrot ist das beste der Stadt. Bitte nie wieder ändern.',
    answer: 'Versprochen. Ben ist rot geworden.',
    weeks: 2,
  },
  {
    locale: 'ar',
    name: 'سلمى ناصر',
    text: 'حمل Yusuf المشتريات إلى باب بيتي تحت المطر.',
    answer: 'أوصلنا إليه شكركم، وأعطيناه مظلة.',
    weeks: 2,
  },
  {
    locale: 'en',
    name: 'Noah Fields',
    text: 'The labels say which farm it comes from now. My daughter reads all of them aloud.',
    answer: 'We hope that she finds the one that we misspelt.',
    weeks: 4,
  },
  {
    locale: 'de',
    text: 'Als Rollstuhlfahrer: Die Rampe macht den Unterschied. Danke.',
    answer: 'Sie hätte früher kommen sollen. Sagen Sie uns, was noch fehlt.',
    weeks: 6,
  },
  {
    locale: 'en',
    name: 'Leo Hart',
    text: 'Wrong order, one call, right order twenty minutes later.',
    answer: 'It should have been right at once. Enjoy the pears.',
    weeks: 7,
  },
  {
    locale: 'de',
    name: 'Lukas Henschel',
    text: 'Endlich ein Laden, in dem jemand zurückruft.',
    answer: 'Das war Omar. Er ruft immer zurück.',
    weeks: 9,
  },
  {
    locale: 'en',
    name: 'Nadia Rahman',
    text: 'Nobody sighs when I pay with coins.',
    answer: 'Coins are what the till was made for.',
    weeks: 11,
  },
];

/** What changed because somebody spoke, beside what came of requests. */
export const changes: readonly { said: string; did: string; weeks: number }[] = [
  {
    said: 'In the evening there was one till for everybody.',
    did: 'From five to seven two tills are open, and a bell calls the third.',
    weeks: 1,
  },
  {
    said: 'Deliveries came when nobody was at home.',
    did: 'You choose an hour now, and Yusuf rings before he sets off.',
    weeks: 5,
  },
  {
    said: 'Der Eingang war für Rollstühle zu steil.',
    did: 'Es gibt eine Rampe, und die Tür öffnet von selbst.',
    weeks: 7,
  },
];

/** What waits for a manager; the first wants what hangs there already. */
export const waiting: readonly {
  locale: WallRequest['locale'];
  name?: string;
  text: string;
  kind: 'request' | 'comment';
}[] = [
  { locale: 'en', name: 'Sam Whitlock', text: 'Oat milk that froths!', kind: 'request' },
  { locale: 'de', name: 'Marlene Kühn', text: 'Hafermilch auch in großen Flaschen', kind: 'request' },
  {
    locale: 'en',
    name: 'Grace Adeyemi',
    text: 'Best olives in town, and I have tried them all.',
    kind: 'comment',
  },
];

export const spam: readonly string[] = [
  'Best online casino, 200 free spins. Click here: https://casino.example/win https://slots.example/go',
  'Rank on Google first! [url=https://seo.example]SEO backlinks[/url] cheap, https://seo.example/order',
];
