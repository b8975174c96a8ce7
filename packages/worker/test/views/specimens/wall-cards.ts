import type { Card, Locale } from '@wipeboard/shared';
import type { StoryStep } from '../../../src/domain/wall/card-story.ts';

const id = (prefix: string, n: number) => `${prefix}_01JD8ZK3Y6Q4R5S6T7V8W9X0Y${n}`;
const day = (date: string) => `2026-${date}T11:40:00.000Z`;

type Said = {
  oat: string;
  oatMore: string;
  line: string;
  answer: string;
  bread: string;
  bench: string;
  late: string;
  lateLine: string;
  praise: string;
  trolley: string;
  thanks: string;
  queue: string;
  till: string;
};

const said: Record<Locale, Said> = {
  en: {
    oat: 'Oat milk',
    oatMore: 'The “barista” kind, if it can be had. I now walk to the station for it.',
    line: 'Ordered, and on the shelf by the first of December.',
    answer: 'We have found a dairy nearby that makes it. Thank you for not letting go.',
    bread: 'Rye bread on Saturdays',
    bench: 'A bench outside, for those who wait',
    late: 'Open until ten',
    lateLine: 'We are four people, and one of us has to sleep.',
    praise: 'The lady at the till wrapped my eggs twice. None broke.',
    trolley: 'The trolley at the entrance pulls to the left.',
    thanks: 'It has a new wheel.',
    queue: 'The queue on Fridays goes around the corner.',
    till: 'A second till is open on Fridays from four to seven.',
  },
  de: {
    oat: 'Hafermilch',
    oatMore: 'Am liebsten die zum Aufschäumen. Ich gehe dafür jetzt bis zum Bahnhof.',
    line: 'Bestellt, steht ab dem ersten Dezember im Regal.',
    answer: 'Wir haben eine Molkerei in der Nähe gefunden, die sie herstellt. Danke fürs Dranbleiben.',
    bread: 'Samstags Roggenvollkornbrot vom Handwerksbäcker',
    bench: 'Eine Bank vor der Tür für alle, die warten',
    late: 'Bis zweiundzwanzig Uhr geöffnet haben',
    lateLine: 'Wir sind zu viert, und jemand von uns muss schlafen.',
    praise: 'Die Dame an der Kasse hat meine Eier zweimal eingepackt. Keines ist zerbrochen.',
    trolley: 'Der Einkaufswagen am Eingang zieht nach links.',
    thanks: 'Er hat ein neues Rad bekommen.',
    queue: 'Die Schlange geht freitags bis um die Ecke.',
    till: 'Freitags ist von vier bis sieben eine zweite Kasse offen.',
  },
  ar: {
    oat: 'حليب الشوفان',
    oatMore: 'النوع المخصص للقهوة (Barista) إن أمكن. أمشي الآن إلى المحطة لأجله.',
    line: 'طلبناه، وسيكون على الرف قبل أول ديسمبر.',
    answer: 'وجدنا معملًا قريبًا يصنعه. شكرًا على صبركم.',
    bread: 'خبز الجاودار يوم السبت',
    bench: 'مقعد في الخارج لمن ينتظر',
    late: 'البقاء مفتوحين حتى العاشرة',
    lateLine: 'نحن أربعة، ولا بد أن ينام أحدنا.',
    praise: 'لفَّت السيدة عند الصندوق البيض مرتين، ولم تنكسر واحدة.',
    trolley: 'عربة التسوق عند المدخل تميل إلى اليسار.',
    thanks: 'صار لها عجلة جديدة.',
    queue: 'الصف يوم الجمعة يصل إلى آخر الشارع.',
    till: 'صندوق ثانٍ مفتوح يوم الجمعة من الرابعة إلى السابعة.',
  },
};

/** A request that is planned and answered. */
export const planned = (locale: Locale): Card => ({
  id: id('req', 1),
  kind: 'request',
  words: said[locale].oat,
  details: said[locale].oatMore,
  author: 'Priya',
  language: locale,
  at: day('10-02'),
  changedAt: day('11-20'),
  votes: 1_204,
  status: { is: 'planned', at: day('11-20'), line: said[locale].line },
  answer: { text: said[locale].answer, by: 'Dana Weiss', at: day('11-20') },
});

/** What became of it, with everything that a story may hold. */
export const plannedStory = (locale: Locale): StoryStep[] => [
  { is: 'asked', at: Date.parse(day('10-01')) },
  { is: 'joined', others: 3, at: Date.parse(day('10-09')) },
  { is: 'declined', at: Date.parse(day('10-12')), line: said[locale].lateLine, again: false },
  {
    is: 'open',
    at: Date.parse(day('11-02')),
    line: said[locale === 'ar' ? 'en' : 'ar'].oatMore,
    again: true,
  },
  { is: 'planned', at: Date.parse(day('11-20')), line: said[locale].line, again: false, now: true },
  { is: 'answered', at: Date.parse(day('11-20')), by: 'Dana Weiss' },
];

const wish = (n: number, words: string, votes: number, more: Partial<Card> = {}): Card => ({
  id: id('req', n),
  kind: 'request',
  words,
  at: day('11-03'),
  changedAt: day('11-03'),
  votes,
  status: { is: 'open', at: day('11-03') },
  ...more,
});

/** In another language than the page’s, so that it runs another way on one of them. */
const foreign = (locale: Locale): Card =>
  wish(3, locale === 'ar' ? said.en.bench : said.ar.bench, 2, { language: locale === 'ar' ? 'en' : 'ar' });

export const requests = (locale: Locale): Card[] => [
  planned(locale),
  wish(2, said[locale].bread, 31, { author: 'Omar' }),
  foreign(locale),
  wish(4, said[locale].late, 1),
];

export const declined = (locale: Locale): Card =>
  wish(5, said[locale].late, 8, {
    status: { is: 'declined', at: day('11-12'), line: said[locale].lateLine },
  });

export const done = (locale: Locale): Card =>
  wish(6, said[locale].bench, 57, { status: { is: 'done', at: day('11-15') } });

const note = (n: number, words: string, more: Partial<Card> = {}): Card => ({
  id: id('note', n),
  kind: 'note',
  words,
  at: day('11-18'),
  changedAt: day('11-18'),
  ...more,
});

export const notes = (locale: Locale): Card[] => [
  note(1, said[locale].praise, { author: 'Mia', tone: 'praise', language: locale }),
  note(2, said[locale].trolley, {
    tone: 'complaint',
    answer: { text: said[locale].thanks, by: 'Omar Haddad', at: day('11-19') },
  }),
  note(3, locale === 'ar' ? said.en.praise : said.ar.praise, { language: locale === 'ar' ? 'en' : 'ar' }),
];

export const changes = (locale: Locale): Card[] => [
  {
    id: id('chg', 1),
    kind: 'change',
    words: said[locale].queue,
    at: day('11-21'),
    changedAt: day('11-21'),
    answer: { text: said[locale].till, by: 'Dana Weiss', at: day('11-21') },
    request: id('req', 6),
  },
];

const long = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** As long as anything may be, without a space. */
export const veryLong = (): Card[] => [
  wish(7, long('Oatmilkbaristaedition', 120), 9_999_999, {
    details: long('Unsplittable', 4_800),
    author: long('Wolfeschlegelsteinhausen', 100),
    answer: { text: long('Answer after answer ', 2_000), by: long('Bergerdorff', 100), at: day('11-20') },
  }),
  note(8, long('Words and words and more words. ', 5_000), { author: 'Mia' }),
];
