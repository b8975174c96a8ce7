import { counted } from '../counted.ts';
import type { ChartsMessages } from './charts-en.ts';

export const ar: ChartsMessages = {
  asTable: 'الأرقام في جدول',
  band: 'الشريط هو فترة الثقة 95%: كلما قلّت الإجابات اتّسعت.',
  few: 'النقاط المجوّفة لأقل من 10 إجابات: صدفة أكثر منها خبرًا.',
  gaps: 'حيث ينقطع الخط لم يُجب أحد.',
  point: (when, value, range, ratings) => `${when}: ${value} (${range})، ${ratings}`,
  none: (when) => `${when}: لا إجابات`,
  rose: (what, from, to, first, last) => `${what}: ارتفاع من ${from} (${first}) إلى ${to} (${last}).`,
  fell: (what, from, to, first, last) => `${what}: انخفاض من ${from} (${first}) إلى ${to} (${last}).`,
  stayed: (what, value, first, last) => `${what}: ${value} في البداية (${first}) كما في النهاية (${last}).`,
  once: (what, value, when) => `${what}: ${value} (${when})؛ ولم يُجب أحد في الأوقات الأخرى.`,
  extremes: (least, most) => `وتراوحت بينهما من ${least} إلى ${most}.`,
  nothing: (what) => `${what}: لم يُجب أحد.`,
  earlier: (value) => `سابقًا: ${value}`,
  range: (low, high) => `${low} إلى ${high}`,
  ratings: counted('ar-u-nu-latn', {
    zero: 'تقييم',
    one: 'تقييم',
    two: 'تقييمان',
    few: 'تقييمات',
    many: 'تقييمًا',
    other: 'تقييم',
  }),
  head: { when: 'الوقت', value: 'القيمة', range: 'فترة الثقة 95%', n: 'التقييمات', all: 'الإرسالات' },
};
