import type { MineMessages } from './english.ts';

/** Keeps what may run in the other direction from moving the words around it. */
const apart = (text: string) => `\u2068${text}\u2069`;

const arabic: MineMessages = {
  title: 'ما أرسلته',
  news: 'جديد',
  none: 'لم يعد هناك شيء من هذا الجهاز.',
  loading: 'لحظة من فضلك…',
  failed: 'تعذّر عرض هذا الآن.',
  retry: 'إعادة المحاولة',
  gone: 'حُذف هذا، ونُسي الآن على هذا الجهاز أيضًا.',
  rated: (value, most) => `تقييمك: ${value} من ${most}`,
  events: {
    received: () => 'وصلت رسالتك',
    added: () => 'تركت شيئًا آخر',
    read: (name = 'شخص') => `قرأها ${apart(name)}`,
    'passed-on': (name = 'الشخص التالي') => `أُحيلت إلى ${apart(name)}`,
    answered: (name) => (name ? `رد عليك ${apart(name)}` : 'وصلك رد'),
    wrote: () => 'كتبت',
    resolved: (name) => (name ? `أخبرك ${apart(name)} بما جرى فعله` : 'أُخبرت بما جرى فعله'),
    reopened: () => 'أُعيد فتحها',
    closed: () => 'أُغلقت',
  },
  helped: 'قلت إن هذا أصلح الأمر',
  notHelped: 'قلت إن هذا لم يصلح الأمر',
  gesture: (what) => `لك: ${apart(what)}`,
  readBy: (when) => `سيقرؤها شخص قبل ${when}.`,
  doneBy: (when) => `يصلك رد قبل ${when}.`,
  late: (when) => `كان يجب أن يصلك رد قبل ${when}. تأخرنا، ونعتذر عن ذلك.`,
  verdict: 'هل أصلح هذا الأمر؟',
  yes: 'نعم',
  no: 'لا',
  why: 'هل تود أن تقول شيئًا عن ذلك؟',
  add: 'اكتب المزيد',
  yourWords: 'ماذا تود أن تضيف؟',
  send: 'إرسال',
  sent: 'شكرًا لك، لقد وصل.',
  notSent: 'لم يُرسل بعد. ما كتبته ما زال هنا.',
  waiting: 'سيقرؤها شخص أولًا.',
  shown: 'معلّق على اللوحة.',
  off: 'ليس معلّقًا على اللوحة.',
  takeOff: 'أنزله',
  putUp: 'علّقه من جديد',
  rest: 'لإنهاء الأمر أو حذفه أو تغيير طريقة الوصول إليك:',
};

export default arabic;
