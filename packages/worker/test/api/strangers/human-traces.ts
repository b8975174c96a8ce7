import type { SubmissionInput } from '@wipeboard/shared';
import file from './humans.txt?raw';
import { pick, seeded } from './spintax.ts';
import { addressOf, agent, browser, minutes, uuid, type Trace } from './trace.ts';

const lines = file
  .split('\n')
  .filter((line) => line && !line.startsWith('# '))
  .map((line) => line.split('|'))
  .map(([language, situation, kind, ...words]) => ({
    language: language!,
    situation: situation!,
    kind: kind as 'comment' | 'request',
    text: words.join('|').replaceAll('\\n', '\n'),
  }));
type Line = (typeof lines)[number];

const random = seeded(20_261_123);
const tones = ['praise', 'complaint', 'suggestion', 'question', undefined] as const;

function submission(line: Line, i: number, more: Partial<SubmissionInput> = {}): SubmissionInput {
  const name = pick(['Mia', 'Ayşe Yılmaz', 'M. Huber', 'أحمد', '田中', 'J'], random);
  const contact =
    i % 3 === 0
      ? { name, email: `${pick(['mia', 'huber', 'ay', 'jo'], random)}${i}@home.example` }
      : undefined;
  const tone = pick(tones, random);
  return {
    key: uuid(random),
    revision: 1,
    final: true,
    kind: line.kind,
    text: line.text,
    ...(tone && line.kind === 'comment' && { tone }),
    ...(contact && { contact, wants: { reply: true } }),
    publish: i % 2 === 0,
    context: {
      url: `https://shop.example/p/${i % 17}`,
      title: 'Corner Shop',
      locale: line.language === 'und' ? 'en' : line.language,
      viewport: { width: 390 + (i % 5) * 200, height: 800 },
    },
    ...more,
  };
}

const secondsOf = (situation: string) =>
  situation === 'quick' ? 2 : situation === 'slow' ? 300 : 8 + random() * 90;

/** Nine of ten say what browsers say; of some a proxy, an old phone or their caution takes part of it away. */
const readers: Record<string, string>[] = [
  ...Array.from({ length: 8 }, () => browser),
  { 'user-agent': agent, 'accept-language': 'de' },
  { ...browser, 'accept-language': '*' },
  {
    'user-agent':
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    'accept-language': 'ar',
  },
  { 'user-agent': agent },
];

/** As it is typed: a rating at the tap, half the words, all of them. */
function typed(line: Line, i: number): SubmissionInput[] {
  const last = submission(line, i);
  if (i % 6 || line.text.length < 12) return [last];
  const half = line.text.slice(0, Math.ceil(line.text.length / 2)).toWellFormed();
  return [
    { ...last, final: false, text: half },
    { ...last, final: false, revision: 2 },
    { ...last, revision: 3 },
  ];
}

const trace = (family: string, line: Line, revisions: SubmissionInput[], more: Partial<Trace>): Trace => ({
  family,
  language: line.language,
  door: 'wire',
  address: addressOf(1),
  headers: browser,
  minute: 0,
  seconds: secondsOf(line.situation),
  trap: false,
  revisions,
  ...more,
});

const said = (text: string, language = 'en', kind: Line['kind'] = 'comment'): Line => ({
  language,
  situation: 'plain',
  kind,
  text,
});
/** The next of the lines above, so that a crowd says different things. */
const next = (i: number) => lines[(i * 37 + 11) % lines.length]!;

const each = lines.map((line, i) =>
  trace(line.situation, line, i % 8 === 5 ? [submission(line, i)] : typed(line, i), {
    door: i % 8 === 5 ? 'page' : 'wire',
    address: addressOf(100 + i),
    headers: readers[i % readers.length]!,
    minute: Math.floor((i / lines.length) * minutes),
  }),
);

const ratings = Array.from({ length: 30 }, (_, i) =>
  trace(
    'rating only',
    said(''),
    [
      submission(said(''), i, {
        kind: 'rating',
        rating: { metric: 'csat', value: 1 + (i % 5) },
        text: undefined,
        publish: undefined,
      }),
    ],
    { address: addressOf(400 + i), minute: 60 + i * 90, seconds: 1 },
  ),
);

/** `many` of them from one address, `apart` minutes. */
const crowd = (
  family: string,
  household: number,
  many: number,
  start: number,
  apart: number,
  line: (i: number) => Line,
) =>
  Array.from({ length: many }, (_, i) =>
    trace(family, line(i), [submission(line(i), i)], {
      address: addressOf(household),
      minute: start + Math.floor(i * apart),
    }),
  );
/** The same words of as many people, each from their own address. */
const chorus = (family: string, many: number, start: number, apart: number, line: Line) =>
  crowd(family, 500 + start, many, start, apart, () => line).map((one, i) => ({
    ...one,
    address: addressOf(2_000 + start + i),
  }));

const screen = crowd('shop screen, one address', 81, 40, 600, 1.5, next).map((one) => ({
  ...one,
  revisions: one.revisions.map((sent) => ({ ...sent, attributes: { channel: 'shop-screen' } })),
}));
const autofilled = lines.slice(30, 42).map((line, i) =>
  trace(
    'autofill',
    line,
    [
      submission(line, i, {
        contact: { name: 'Joan Marsh', email: `joan${i}@home.example`, phone: '+44 1632 960555' },
      }),
    ],
    { door: i % 2 ? 'page' : 'wire', address: addressOf(700 + i), minute: 200 + i * 50, seconds: 3 },
  ),
);

/** What people of a real shop would send. The words were written before the rules were read. */
export const humanTraces: readonly Trace[] = [
  ...each,
  ...ratings,
  ...crowd('café, five families', 80, 20, 300, 3, (i) => next(i + 50)),
  ...screen,
  ...crowd('offline queue, sent at once', 82, 8, 900, 0, (i) => next(i + 90)),
  ...crowd('one device, five in ten minutes', 83, 5, 1_000, 2, (i) => next(i + 120)),
  ...crowd('one customer, the same two words daily', 84, 4, 10, 700, () => said('great coffee')),
  ...chorus('the same word of many', 6, 30, 40, said('Thanks')),
  ...chorus('the same word of many', 6, 60, 3, said('👍')),
  ...chorus('the same word of many', 6, 90, 12, said('Super', 'de')),
  ...chorus('the same wish of many', 10, 1_200, 5, said('Please bring back the dark rye', 'en', 'request')),
  ...chorus(
    'the same letter of many',
    6,
    1_500,
    20,
    said(
      'We, the parents of Mill Lane school, ask you to keep the lane in front of your loading bay free between 7:45 and 8:15.',
    ),
  ),
  ...autofilled,
].toSorted((one, other) => one.minute - other.minute);
