import { requests, type WallRequest } from './wall-requests.ts';

type Note = {
  locale: WallRequest['locale'];
  name?: string;
  text: string;
  answer: string;
  weeks: number;
  first?: true;
};
type Change = { said: string; did: string; weeks: number; first?: true };
type Waiting = {
  locale: WallRequest['locale'];
  name?: string;
  text: string;
  kind: 'request' | 'comment';
  first?: true;
};

export type WallWords = {
  requests: readonly WallRequest[];
  /** Comments that hang on the wall with the shop’s answer. */
  notes: readonly Note[];
  /** What changed because somebody spoke, beside what came of requests. */
  changes: readonly Change[];
  waiting: readonly Waiting[];
  spam: readonly string[];
};

const notes: readonly Note[] = [
  {
    locale: 'en',
    name: 'Amelia Stone',
    text: 'Marta found my purse and ran after me to the bus stop. I hadn’t even noticed.',
    answer: 'She was back at the till before we had. Thank you for telling us.',
    weeks: 1,
    first: true,
  },
  {
    locale: 'de',
    name: 'Katrin Vogt',
    text: 'Das neue Sauerteigbrot ist das beste der Stadt. Bitte nie wieder ändern.',
    answer: 'Versprochen. Ben ist rot geworden.',
    weeks: 2,
    first: true,
  },
  {
    locale: 'ar',
    name: 'سلمى ناصر',
    text: 'حمل Yusuf المشتريات إلى باب بيتي تحت المطر.',
    answer: 'أوصلنا إليه شكركم، وأعطيناه مظلة.',
    weeks: 2,
    first: true,
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
    first: true,
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

const changes: readonly Change[] = [
  {
    said: 'In the evening there was one till for everybody.',
    did: 'From five to seven two tills are open, and a bell calls the third.',
    weeks: 1,
    first: true,
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
const waiting: readonly Waiting[] = [
  {
    locale: 'en',
    name: 'Sam Whitlock',
    text: 'Oat milk that froths in coffee',
    kind: 'request',
    first: true,
  },
  { locale: 'de', name: 'Marlene Kühn', text: 'Hafermilch auch in großen Flaschen', kind: 'request' },
  {
    locale: 'en',
    name: 'Grace Adeyemi',
    text: 'Best olives in town, and I have tried them all.',
    kind: 'comment',
    first: true,
  },
];

const spam: readonly string[] = [
  'Best online casino, 200 free spins. Click here: https://casino.example/win https://slots.example/go',
  'Rank on Google first! [url=https://seo.example]SEO backlinks[/url] cheap, https://seo.example/order',
];

/** What half a year leaves on a wall. */
export const wholeWall: WallWords = { requests, notes, changes, waiting, spam };

const first = <Item extends { first?: true }>(items: readonly Item[]) => items.filter(({ first }) => first);

/** A dozen cards in every state, and two that wait: enough for a wall that somebody meets for the first time. */
export const firstWall: WallWords = {
  requests: first(requests),
  notes: first(notes),
  changes: first(changes),
  waiting: first(waiting),
  spam: [],
};
