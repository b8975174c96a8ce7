import { ar as access } from './access/ar.ts';
import { ar as complaintPage } from './complaint-page/ar.ts';
import { counted } from './counted.ts';
import { customerWords } from './customer-words/ar.ts';
import { ar as courtesy } from './courtesy/ar.ts';
import type { Messages } from './en.ts';
import { ar as managerMails } from './manager-mails/ar.ts';
import { ar as desk } from './desk/ar.ts';
import { ar as inbox } from './inbox/ar.ts';
import { ar as exchange } from './exchange/ar.ts';
import { ar as overview } from './overview/ar.ts';
import { ar as settings } from './settings/ar.ts';
import { ar as spam } from './spam/ar.ts';
import { ar as newBoard } from './new-board/ar.ts';
import { ar as boardSettings } from './board-settings/ar.ts';
import { ar as mailDesk } from './mail-desk/ar.ts';
import { ar as digest } from './digest/ar.ts';
import { ar as hooks } from './hooks/ar.ts';
import { ar as policyTry } from './policy-try/ar.ts';
import { ar as themes } from './themes/ar.ts';
import { ar as wallNews } from './wall-news/ar.ts';
import { ar as wall } from './wall/ar.ts';
import { ar as wallPage } from './wall-page/ar.ts';
import { ar as staff } from './staff/ar.ts';
import { ar as policy } from './policy/ar.ts';
import { ar as privacy } from './privacy/ar.ts';
import { ar as reports } from './reports/ar.ts';

const times = counted('ar-u-nu-latn', {
  zero: 'مرة',
  one: 'مرة',
  two: 'مرتين',
  few: 'مرات',
  many: 'مرة',
  other: 'مرة',
});

export const ar: Messages = {
  tone: { praise: 'ثناء', complaint: 'شكوى', suggestion: 'اقتراح', question: 'سؤال' },
  kind: { rating: 'تقييم', comment: 'تعليق', request: 'طلب صنف' },
  reason: {
    'top-wanted': 'يريد الإدارة العليا',
    'manager-wanted': 'يطلب التحدث إلى الإدارة',
    complaint: 'شكوى',
    'low-rating': 'تقييم منخفض',
    'watch-list': 'كلمات مراقَبة',
    'high-value': 'عميل مهم',
    'by-hand': 'طلبه أحد الزملاء',
  },
  rating: {
    outOf: (value, max) => `${value} من ${max}`,
    thumbs: ['إبهام للأسفل', 'إبهام للأعلى'],
    metric: { csat: 'الرضا', nps: 'التوصية للآخرين', ces: 'السهولة', thumbs: 'الإبهام' },
  },
  quoted: (words) => `«${words}»`,
  list: { label: (label) => `${label}:`, separator: '، ' },
  fact: {
    received: 'وقت الاستلام',
    code: 'رمز الإيصال',
    reasons: 'سبب وصولها إليك',
    moment: 'الموقف',
    about: 'بخصوص',
    page: 'الصفحة',
    customer: 'العميل',
    value: 'القيمة',
    segment: 'الفئة',
    attributes: 'أرسلته الصفحة',
    language: 'اللغة',
    wants: 'يريد',
    name: 'الاسم المذكور',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    publish: 'على اللوحة',
  },
  watched: (words) => `كلمات مراقَبة: ${words}`,
  wants: { reply: 'ردًّا', call: 'مكالمة هاتفية', manager: 'الإدارة' },
  mayPublish: 'يُسمح بعرض الكلام',
  turn: {
    yours: (name, due) => `دورك يا ${name}: الرد قبل ${due}`,
    theirs: (name, due) => `الدور على ${name}: الرد قبل ${due}`,
    yoursLate: (name, due) => `دورك يا ${name}: كان موعد الرد ${due}`,
    theirsLate: (name, due) => `الدور على ${name}: كان موعد الرد ${due}`,
    taken: (name, at) => `استلم الأمر ${name} منذ ${at}`,
    resolved: (name, at) => `حلّها ${name}، ${at}`,
    closed: (at) => `أُغلقت ${at}`,
    resolve: {
      yours: (name, due) => `الأمر في عهدتك يا ${name}: الحل قبل ${due}`,
      theirs: (name, due) => `الأمر في عهدة ${name}: الحل قبل ${due}`,
      yoursLate: (name, due) => `الأمر في عهدتك يا ${name}: كان موعد الحل ${due}`,
      theirsLate: (name, due) => `الأمر في عهدة ${name}: كان موعد الحل ${due}`,
      byDue: (due) => `الحل قبل ${due}`,
      wasDue: (due) => `كان موعد الحل ${due}`,
    },
    byDue: (due) => `الرد قبل ${due}`,
    wasDue: (due) => `كان موعد الرد ${due}`,
    left: (duration) => `الوقت المتبقي: ${duration}`,
    late: (duration) => `مدة التأخير: ${duration}`,
  },
  outcome: 'ما الذي يصلح الأمر؟',
  noWords: 'لا كلام، التقييم فقط.',
  testShort: 'اختبار',
  test: 'هذا اختبار، ولا يُحتسب في أي مكان.',
  acknowledge: 'تأكيد الاستلام: سأتولى الأمر',
  open: 'فتح الشكوى',
  earlier: 'رسائل سابقة من هذا العميل',
  mail: {
    context: 'أين ومن',
    acknowledgeHint: 'يفتح الزر صفحة، ويتوقف العدّ عندما تؤكد هناك.',
    added: 'أضاف العميل شيئًا إلى رسالته.',
    why: (board, tier) =>
      `تصلك هذه الرسالة لأن الشكاوى على لوحة ${board} تُرسل إليك (المستوى ${tier}). صاحب اللوحة هو من يقرر من يُبلَّغ وبأي ترتيب.`,
    personal: 'الأزرار خاصة بك وحدك: نرجو عدم إعادة توجيه هذه الرسالة.',
    zone: (zone) => `الأوقات بتوقيت ${zone}.`,
    testSubject: 'رسالة اختبار',
    testLead: 'رسائل Wipeboard تصل إليك.',
    testBody: (from, transport) =>
      `طلب أحدهم من ${from} إرسال هذه الرسالة عبر ${transport}. لا عميل ينتظر، ولا شيء مطلوب منك.`,
    testSent: (at) => `أُرسلت ${at}`,
  },
  managerMails,
  event: {
    opened: 'وصلت وأصبحت شكوى',
    told: (name: string) => `أُبلغ ${name}`,
    extended: 'أضاف العميل شيئًا',
    joined: 'ترك العميل شيئًا آخر',
    acknowledged: (name: string) => `تولّاها ${name}`,
    climbed: (name: string) => `صُعّدت إلى ${name}`,
    reminded: (name: string) => `ذُكّر ${name}`,
    'handed-over': (name: string) => `سُلّمت إلى ${name}`,
    answered: (name: string) => `ردّ ${name} على العميل`,
    remarked: (name: string) => `ملاحظة من ${name}، لفريق اللوحة فقط`,
    wrote: 'كتب العميل',
    'approval-asked': (name: string) => `طلب ${name} الموافقة`,
    approved: (name: string) => `وافق ${name}`,
    declined: (name: string) => `لم يوافق ${name}`,
    resolved: (name: string) => `حلّها ${name}`,
    'asked-again': 'سُئل العميل مرة ثانية إن كان ذلك قد أفاده',
    verdict: 'قال العميل إن كان ذلك قد أفاده',
    reopened: (name: string) => `فُتحت من جديد، والدور على ${name}`,
    closed: 'أُغلقت',
    'contact-changed': 'غيّر العميل طريقة الوصول إليه',
  },
  complaintPage,
  courtesy,
  receiptPage: {
    title: (code, board) => `إيصالك ${code}، ${board}`,
    thanks: 'شكرًا لك. وصلت رسالتك.',
    read: 'قرأ شخص رسالتك.',
    again: 'أُعيد فتح رسالتك.',
    code: 'رمزك',
    acknowledgeDue: (due) => `يقرؤها شخص قبل ${due}`,
    acknowledgeLate: (due) => `كان يجب أن يقرأها شخص قبل ${due}. تأخرنا، ونعتذر عن ذلك.`,
    next: 'الخطوة التالية',
    promise: (duration) => `المدة التي نسعى إلى الرد خلالها: ${duration}.`,
    promiseInHours: (duration) => `المدة التي نسعى إلى الرد خلالها، ضمن ساعات العمل: ${duration}.`,
    kept: (kept, of) => `التزمنا بذلك ${kept} من آخر ${times(of)}.`,
    languages: 'اللغة',
    zone: (zone) => `الأوقات بتوقيت ${zone}.`,
  },
  customer: customerWords,
  access,
  hooks,
  policyTry,
  themes,
  reports,
  desk,
  inbox,
  digest,
  settings,
  spam,
  newBoard,
  boardSettings,
  mailDesk,
  privacy,
  policy,
  staff,
  overview,
  wallNews,
  wall,
  wallPage,
  exchange,
  notice: {
    'link-not-valid': {
      title: 'هذا الرابط لا يعمل',
      body: 'إما أنه ناقص أو أنه موجّه إلى شخص آخر. افتحه مرة أخرى من الرسالة التي وصلتك، وإن لم ينجح ذلك فاطلب رابطًا جديدًا من صاحب اللوحة.',
    },
    'link-expired': {
      title: 'انتهت صلاحية هذا الرابط',
      body: 'الروابط في رسائلنا تعمل مدةً ثم تتوقف. اطلب رابطًا جديدًا من صاحب اللوحة.',
    },
    'receipt-not-found': { title: 'لا يوجد إيصال هنا', body: 'قد يكون العنوان ناقصًا، أو حُذفت الرسالة.' },
    'not-found': { title: 'لا توجد صفحة هنا', body: 'قد يكون العنوان مكتوبًا خطأً أو قديمًا.' },
    'not-allowed': {
      title: 'هذا ليس ضمن دورك',
      body: 'يستطيع مالك اللوحة فعله، أو منحك الدور اللازم. لم يتغيّر شيء.',
    },
    'cross-site': {
      title: 'جاء هذا من موقع آخر',
      body: 'لا تُقبل النماذج إلا إذا أُرسلت من إحدى صفحاتنا. لم يتغيّر شيء.',
    },
    'changed-meanwhile': {
      title: 'غيّر شخص آخر هذا في الأثناء',
      body: 'لم يُكتب شيء منك فوق ما كتبه. ارجع وحمّل الصفحة من جديد وأعد التغيير.',
    },
    'signed-out': {
      title: 'لقد سُجّل خروجك',
      body: 'لم يتغيّر شيء. سجّل الدخول ثم أعد المحاولة.',
    },
    'rate-limited': {
      title: 'كان ذلك كثيرًا دفعة واحدة',
      body: 'لم يتغير شيء. انتظر دقيقة ثم حاول مرة أخرى.',
    },
    'not-accepted': {
      title: 'لم يُقبل هذا',
      body: 'ما أُرسل كبير جدًا أو ليس مما تقبله هذه الصفحة. لم يتغير شيء. عد إلى الصفحة السابقة وحاول بكلمات أقل.',
    },
    error: {
      title: 'لم ينجح ذلك',
      body: 'الخطأ من جانبنا، ولم يتغير شيء. حاول مرة أخرى بعد دقيقة. وإن استمر الأمر فأعطِ الرقم أدناه لصاحب اللوحة.',
    },
  },
  requestId: 'رقم الطلب',
  home: {
    title: 'Wipeboard',
    lead: 'لوحة لأي صفحة ويب، وخلفها من يجيب.',
    runs: 'هذا هو المكتب: يحفظ ما يتركه العملاء، ويُبلغ الإدارة بما لا يحتمل الانتظار.',
    embed: 'ضع اللوحة في صفحة',
    embedHint: 'سطر واحد قبل نهاية body. ضع فيه مفتاح لوحتك.',
    more: 'للمطورين',
    openapi: 'الواجهة (OpenAPI)',
    health: 'الحالة',
  },
};
