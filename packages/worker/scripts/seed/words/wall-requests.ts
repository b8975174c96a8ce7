import type { SetStatus } from '../../../src/domain/wall/card-acts.ts';

/** A request of the demo’s wall. Votes come over the last `weeks`, most of them at its begin or, `late`, of late. */
export type WallRequest = {
  locale: 'en' | 'de' | 'ar';
  name?: string;
  words: string;
  details?: string;
  weeks: number;
  votes: number;
  late?: boolean;
  answer?: string;
  /** Step by step, each with how many weeks ago. */
  stands?: readonly {
    weeks: number;
    status: SetStatus;
    line: string;
    change?: { said: string; did: string };
  }[];
  declined?: string;
  /** The words of the request that it was merged into. */
  mergedInto?: string;
  /** Hangs in a demo that begins without half a year, too. */
  first?: true;
};

export const requests: readonly WallRequest[] = [
  {
    locale: 'en',
    name: 'Priya Nair',
    words: 'Oat milk that froths',
    details: 'The barista kind. The one you have now splits in coffee.',
    weeks: 20,
    votes: 140,
    answer: 'Two roasters have sent us samples. We taste them on Saturday by the till: come and help.',
    stands: [
      {
        weeks: 3,
        status: 'planned',
        line: 'From the first of next month, on the top shelf beside the eggs.',
      },
    ],
    first: true,
  },
  {
    locale: 'de',
    name: 'Jonas Reuter',
    words: 'Werktags schon um sieben öffnen',
    details: 'Wer um acht im Büro sein muss, steht jeden Morgen vor der Tür.',
    weeks: 18,
    votes: 96,
    answer: 'Wir fragen gerade, wer von uns um halb sieben anfangen möchte.',
    first: true,
  },
  {
    locale: 'en',
    name: 'Grace Adeyemi',
    words: 'A shelf of things that are nearly out of date',
    details: 'Half price and out of the bin.',
    weeks: 3,
    votes: 61,
    late: true,
    first: true,
  },
  {
    locale: 'ar',
    name: 'ليلى منصور',
    words: 'زعتر فلسطيني',
    details: 'أشتريه الآن من الطرف الآخر للمدينة.',
    weeks: 16,
    votes: 47,
    stands: [
      { weeks: 9, status: 'planned', line: 'نتحدث مع مزارع من نابلس.' },
      {
        weeks: 2,
        status: 'done',
        line: 'على رف البهارات منذ يوم السبت.',
        change: {
          said: 'لا نجد زعترًا فلسطينيًا إلا في الطرف الآخر للمدينة.',
          did: 'صار على رف البهارات، من مزارع في نابلس.',
        },
      },
    ],
  },
  {
    locale: 'en',
    name: 'Tom Okafor',
    words: 'Bread that isn’t sliced',
    weeks: 15,
    votes: 38,
    stands: [
      {
        weeks: 6,
        status: 'done',
        line: 'Every loaf comes whole now. Ben slices it if you ask.',
        change: {
          said: 'Sliced bread dries out in a day.',
          did: 'Every loaf comes whole now, and is sliced if you ask.',
        },
      },
    ],
    first: true,
  },
  {
    locale: 'de',
    name: 'Fatma Yıldız',
    words: 'Obst ohne Plastikfolie',
    weeks: 2,
    votes: 33,
    late: true,
    stands: [{ weeks: 1, status: 'planned', line: 'Die Trauben sind die letzten; ab Januar auch sie.' }],
  },
  {
    locale: 'en',
    name: 'Ruth Calder',
    words: 'Somewhere to lock a bicycle',
    weeks: 12,
    votes: 29,
    first: true,
  },
  {
    locale: 'en',
    words: 'Music that is not Christmas music in October',
    weeks: 6,
    votes: 24,
    answer: 'Omar has hidden the disc until the first of December.',
    first: true,
  },
  { locale: 'de', name: 'Uwe Petersen', words: 'Pfandkisten statt Papiertüten', weeks: 10, votes: 17 },
  {
    locale: 'en',
    name: 'Jack Lindqvist',
    words: 'Delivery on Sundays',
    weeks: 14,
    votes: 12,
    declined: 'Our riders have one free day, and it stays theirs. Saturday’s last round is at nine now.',
  },
  {
    locale: 'ar',
    name: 'كريم الحسن',
    words: 'جبنة عكاوي',
    details: 'حتى لو مرة في الأسبوع.',
    weeks: 4,
    votes: 9,
    first: true,
  },
  {
    locale: 'en',
    name: 'Ivy Moreno',
    words: 'Barista oat drink please',
    weeks: 8,
    votes: 6,
    mergedInto: 'Oat milk that froths',
  },
  {
    locale: 'de',
    name: 'Sabine Groß',
    words: 'Ein Einkaufswagen für Kinder',
    weeks: 1,
    votes: 3,
    late: true,
  },
  { locale: 'en', name: 'Oscar Pell', words: 'Larger print on the price labels', weeks: 1, votes: 0 },
];
