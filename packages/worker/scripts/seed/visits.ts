import type { Metric, Rating, SubmissionInput, Tone } from '@wipeboard/shared';
import type { Chance } from './chance.ts';
import { wordsIn, type Customer } from './customers.ts';
import type { Mishap } from './words/shop-words.ts';

/** What somebody leaves at an instant; `mishap` is what went wrong, where something did. */
export type Visit = {
  at: number;
  customer: Customer;
  input: SubmissionInput;
  mishap?: Mishap;
  /** Where its complaint stands today; absent: it is long over. */
  stands?: 'waits' | 'taken' | 'answered' | 'proposed' | 'told';
};

type Asked = { moment?: string; metric: Metric; page: string };

const asked: [Asked, number][] = [
  [{ moment: 'checkout', metric: 'csat', page: '/order-complete.html' }, 44],
  [{ metric: 'csat', page: '/groceries.html' }, 18],
  [{ metric: 'csat', page: '/sourdough.html' }, 6],
  [{ moment: 'delivery', metric: 'nps', page: '/visit.html' }, 15],
  [{ moment: 'returns', metric: 'ces', page: '/basket.html' }, 8],
  [{ moment: 'help', metric: 'thumbs', page: '/visit.html' }, 9],
];

/** How likely each value is on a good day and on a bad one, from the lowest. */
const likely: Record<Metric, { first: number; good: number[]; bad: number[] }> = {
  csat: { first: 1, good: [2, 3, 10, 33, 52], bad: [17, 18, 22, 25, 18] },
  nps: { first: 0, good: [0, 0, 1, 1, 1, 2, 4, 14, 22, 28, 27], bad: [6, 4, 6, 6, 7, 10, 12, 17, 14, 10, 8] },
  ces: { first: 1, good: [1, 2, 3, 10, 24, 34, 26], bad: [9, 13, 16, 20, 20, 14, 8] },
  thumbs: { first: 0, good: [7, 93], bad: [34, 66] },
};

const low: Record<Metric, number> = { csat: 2, nps: 6, ces: 3, thumbs: 0 };
const high: Record<Metric, number> = { csat: 4, nps: 9, ces: 6, thumbs: 1 };

/** Somebody for whom something went wrong lately. */
export function inventComplaint(
  chance: Chance,
  at: number,
  customer: Customer,
  stands: Visit['stands'],
  shop: string,
): Visit {
  const { page, mishap, ...said } = { page: '/visit.html', ...mishapFor(chance, customer) };
  const { name, email, phone } = customer;
  const input: SubmissionInput = {
    key: chance.uuid(),
    revision: 1,
    final: true,
    kind: 'comment',
    ...said,
    contact: { name, email, phone },
    wants: { reply: true },
    context: { url: shop + page, locale: languageTag[customer.locale] },
  };
  return { at, customer, input, mishap, stands };
}

const languageTag = { en: 'en-GB', de: 'de-DE', ar: 'ar' } as const;

/** `rough`: how likely a bad day is, 0 to 1. */
export function inventVisit(
  chance: Chance,
  at: number,
  customer: Customer,
  rough: number,
  shop: string,
): Visit {
  const kind = chance.weighed([
    ['rating', 70],
    ['comment', 20],
    ['request', 10],
  ] as const);
  const base = {
    key: chance.uuid(),
    revision: 1,
    final: true,
    kind,
    context: { url: `${shop}/`, locale: languageTag[customer.locale] },
  };
  const said =
    kind === 'rating'
      ? rated(chance, customer, rough)
      : kind === 'comment'
        ? commented(chance, customer, rough)
        : requested(chance, customer);
  const { mishap, page, ...words } = said;
  const input: SubmissionInput = {
    ...base,
    ...words,
    ...reachable(chance, customer, words.tone),
    context: { ...base.context, url: shop + page },
  };
  return { at, customer, input, mishap };
}

type Said = Pick<SubmissionInput, 'rating' | 'text' | 'tone' | 'moment' | 'about' | 'publish'> & {
  page: string;
  mishap?: Mishap;
};

function rated(chance: Chance, customer: Customer, rough: number): Said {
  const { moment, metric, page } = chance.weighed(asked);
  const { first, good, bad } = likely[metric];
  const worse = moment === 'delivery' || moment === 'checkout' ? rough : rough / 2;
  const weights = chance.happens(worse) ? bad : good;
  const rating: Rating = {
    metric,
    value: chance.weighed(weights.map((weight, step) => [first + step, weight] as const)),
  };
  const about = { rating, moment, page };
  if (rating.value <= low[metric]) {
    if (!chance.happens(0.6)) return about;
    return { ...about, ...mishapFor(chance, customer) };
  }
  if (!chance.happens(0.3)) return about;
  const words = wordsIn[customer.locale];
  if (rating.value < high[metric])
    return { ...about, text: filled(chance, customer, chance.oneOf(words.middling)) };
  const publish = chance.happens(0.25) || undefined;
  return {
    ...about,
    publish,
    tone: 'praise',
    ...praised(filled(chance, customer, chance.oneOf(words.praise))),
  };
}

function commented(chance: Chance, customer: Customer, rough: number): Said {
  const words = wordsIn[customer.locale];
  const page = chance.oneOf(['/', '/groceries.html', '/visit.html', '/basket.html']);
  const tone = chance.weighed<Tone>([
    ['praise', 42],
    ['complaint', 10 + rough * 40],
    ['suggestion', 30],
    ['question', 14],
  ]);
  if (tone === 'complaint') return { page, ...mishapFor(chance, customer) };
  const from = { praise: words.praise, suggestion: words.suggestions, question: words.questions }[tone];
  const text = filled(chance, customer, chance.oneOf(from));
  return { page, tone, ...(tone === 'praise' ? praised(text) : { text }) };
}

/** Praise with whom or what it is about, where it names somebody. */
const praised = (text: string) => ({
  text,
  about: ['Marta', 'Yusuf', 'Ben', 'Dana', 'Omar'].find((name) => text.includes(name)),
});

function requested(chance: Chance, customer: Customer): Said {
  const [about, text] = chance.oneOf(wordsIn[customer.locale].requests);
  return { page: '/groceries.html', about, text };
}

function mishapFor(chance: Chance, customer: Customer): Pick<Said, 'mishap' | 'text' | 'tone' | 'about'> {
  const mishap = chance.oneOf(wordsIn[customer.locale].mishaps);
  return { mishap, tone: 'complaint', about: mishap.about, text: filled(chance, customer, mishap.text) };
}

const filled = (chance: Chance, { locale }: Customer, text: string): string => {
  const sentence = text.replace('{goods}', chance.oneOf(wordsIn[locale].goods));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

function reachable(
  chance: Chance,
  { name, email, phone }: Customer,
  tone?: Tone,
): Pick<SubmissionInput, 'contact' | 'wants'> {
  const share = tone === 'complaint' ? 0.78 : tone === 'question' ? 0.9 : 0.2;
  if (!chance.happens(share)) return {};
  const reply = tone === 'complaint' || tone === 'question' || undefined;
  const manager = (tone === 'complaint' && chance.happens(0.12)) || undefined;
  return { contact: { name, email, phone }, wants: { reply, manager } };
}
