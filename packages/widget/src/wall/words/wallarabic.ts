import { apart, counted } from './counted.ts';
import type { WallWords } from './wallenglish.ts';

const votes = counted('ar', {
  zero: 'لا أصوات',
  one: 'صوت واحد',
  two: 'صوتان',
  few: '# أصوات',
  many: '# صوتًا',
  other: '# صوت',
});

const arabic: WallWords = {
  title: 'على اللوحة',
  kinds: { request: 'الطلبات', note: 'الملاحظات', change: 'قلتم ففعلنا' },
  changed: (count, more) => `${count.toLocaleString('ar')}${more ? '+' : ''} جديد منذ زيارتك الأخيرة`,
  search: 'ابحث عن شيء',
  order: 'الترتيب حسب',
  sorts: { wanted: 'الأكثر طلبًا', rising: 'الصاعد', newest: 'الأحدث', done: 'ما تم' },
  ask: 'ما الذي تودّ أن نوفّره؟',
  // The number that the button shows, whatever the form of the noun (WCAG 2.5.3).
  vote: (words, count) => `صوِّت لـ ${apart(words)}، الأصوات ${count.toLocaleString('ar')}`,
  votes,
  status: {
    open: 'مفتوح',
    planned: 'مخطَّط له',
    done: 'تم',
    declined: 'ليس الآن',
    merged: 'ضُم إلى طلب آخر',
  },
  whole: 'اقرأ كل الكلام',
  somebody: 'أحدهم',
  answer: (by) => (by ? `رد ${apart(by)}` : 'الرد'),
  tones: { praise: 'ثناء', complaint: 'شكوى', suggestion: 'اقتراح', question: 'سؤال' },
  said: 'قلتم',
  did: 'فعلنا',
  loading: 'لحظة من فضلك…',
  failed: 'تعذّر عرض اللوحة الآن.',
  offline: 'أنت غير متصل بالإنترنت. تعود اللوحة حين تعود.',
  busy: 'عمليات البحث من هنا كثيرة الآن. أعد المحاولة بعد دقيقة.',
  retry: 'إعادة المحاولة',
  more: 'المزيد',
  found: counted('ar', { other: '# في القائمة' }),
  none: {
    request: 'لم يطلب أحد شيئًا بعد. يمكنك أن تكون الأول.',
    note: 'لم يترك أحد ملاحظة هنا بعد.',
    change: 'حين يتغير شيء لأن أحدًا قال شيئًا، يُكتب هنا.',
    new: 'لا جديد من هذا.',
  },
  notFound: (words) => `لا شيء هنا يشبه «${words}».`,
  askForIt: 'اطلبه',
  page: 'افتح اللوحة كاملة',
};

export default arabic;
