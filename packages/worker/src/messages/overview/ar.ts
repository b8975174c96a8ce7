import { counted } from '../counted.ts';
import type { OverviewMessages } from './en.ts';

const complaints = counted('ar-u-nu-latn', {
  one: 'شكوى',
  two: 'شكويان',
  few: 'شكاوى',
  many: 'شكوى',
  other: 'شكوى',
});
const ratings = counted('ar-u-nu-latn', {
  one: 'تقييم',
  two: 'تقييمان',
  few: 'تقييمات',
  many: 'تقييمًا',
  other: 'تقييم',
});

export const ar: OverviewMessages = {
  title: 'لوحاتكم',
  late: (overdue, open) =>
    `تجاوزت الوعد: ${complaints(overdue)}، والمنتظر إجمالًا: ${open}. اللوحات التي تحتاج إلى أحد أولًا في الأعلى.`,
  inHand: (open) => `لم يُخلف أي وعد؛ قيد المعالجة: ${complaints(open)}.`,
  allQuiet: 'لا شيء ينتظر على أي منها.',
  board: 'اللوحة',
  waiting: 'الشكاوى',
  nothingWaiting: 'لا شكاوى منتظرة',
  overdue: counted('ar-u-nu-latn', { other: 'متأخرة' }),
  open: counted('ar-u-nu-latn', { other: 'مفتوحة' }),
  unanswered: counted('ar-u-nu-latn', { other: 'لم يتولها أحد بعد' }),
  allTaken: 'لكل منها من يتولاها',
  mails: 'الرسائل، 4 أسابيع',
  allArrived: 'وصلت كلها',
  unreached: counted('ar-u-nu-latn', { other: 'لم تصل إلى أحد' }),
  satisfied: 'الرضا، 4 أسابيع',
  share: (share) => `${share} من التقييمات`,
  between: (low, high, count) => `على الأرجح بين ${low} و${high}، من ${ratings(count)}`,
  earlier: (share) => `${share} في الأسابيع الأربعة السابقة`,
  noRatings: 'لا تقييمات في هذه الأسابيع',
  noEarlier: 'لا تقييمات في الأسابيع السابقة',
  answering: 'من يجيب، 4 أسابيع',
  nobodyNeeded: 'لم تصل أي شكوى',
  nobodyYet: 'لا أحد بعد',
  climbs: (count) => `مرات الانتقال إلى المستوى الأعلى: ${count}`,
  noneClimbed: 'لم تنتقل أي منها إلى مستوى أعلى',
  last: 'آخر ملاحظة',
  never: 'لا شيء بعد',
  putOnPage: 'ضعوا اللوحة في صفحة',
};
