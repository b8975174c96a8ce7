import { counted } from '../counted.ts';
import type { PrivacyMessages } from './en.ts';

const locale = 'ar-u-nu-latn';
const items = counted(locale, { one: 'رأي', two: 'رأيان', few: 'آراء', many: 'رأيًا', other: 'رأي' });
const days = counted(locale, { one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' });
const years = counted(locale, { one: 'سنة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' });
const follows = counted(locale, {
  one: 'طلب متابَع',
  two: 'طلبان متابَعان',
  few: 'طلبات متابَعة',
  many: 'طلبًا متابَعًا',
  other: 'طلب متابَع',
});
const votes = counted(locale, { one: 'صوت', two: 'صوتان', few: 'أصوات', many: 'صوتًا', other: 'صوت' });

export const ar: PrivacyMessages = {
  days,
  years,
  retention: {
    title: 'مدة الاحتفاظ بكل شيء',
    lead: 'كل ليلة يُخرج ما هو أقدم. وما يخرج لا يبقى في درجات أيامه.',
    ratings: 'تقييمات بلا كلام',
    words: 'آراء فيها كلام',
    complaints: 'الشكاوى المغلقة، من وقت إغلاقها',
    contacts: 'الأسماء والعناوين والهواتف، ومن كان مسجل الدخول',
    mails: 'ما آلت إليه الرسائل المنتهية',
    hints: {
      ratings: 'من وقت وصولها.',
      words: 'من وقت وصولها. والشكوى التي لم تُغلق تُبقي رأيها.',
      complaints: 'مع سجلها ورسائلها والرأي الذي فتحها.',
      contacts: 'يبقى الكلام، ولا يعود أحد يعرف لمن كان.',
      mails: 'من أُبلغ بماذا ومتى. دون الكلام أبدًا.',
    },
    fixed:
      'تُذكر الرسائل الواردة 90 يومًا، والجلسات 30 يومًا بعد انتهائها، والصفحات التي شوهدت فيها اللوحة 90 يومًا، ومفاتيح ما مُحي وحدها 400 يوم.',
    problem: 'اختاروا إحدى المدد.',
    save: 'حفظ',
  },
  person: {
    title: 'بيانات شخص واحد',
    lead: 'يجد ما تركه شخص على هذه اللوحة. ما تكتبونه لا يُحفظ في أي مكان ولا يظهر في أي عنوان.',
    label: 'عنوان بريد، أو رمز إيصال، أو رقم العميل في متجركم',
    hint: 'مثل ada@home.example أو WB-7K3Q9X أو c-17. العنوان مجرد ادعاء ما لم يُذكر أنه موقَّع. ورمز ما هو معلّق على اللوحة يستطيع الجميع قراءته: فهو يدل على الكلام المقصود، لا على من يسأل.',
    find: 'بحث',
    problem: 'اكتبوا عنوانًا أو رمز إيصال أو رقمًا.',
    none: 'لا شيء له على هذه اللوحة.',
    found: (count) => items(count),
    onWall: (followed, voted) => `على اللوحة: ${follows(followed)}، ${votes(voted)}`,
    erasedOnWall: 'مُحي نهائيًا ما كان يتابعه وما صوّت له.',
    signed: 'موقَّع من متجركم',
    claimed: 'عنوان كما كُتب',
    complaint: 'مع شكوى',
    noWords: 'تقييم فقط',
    export: 'تنزيل كل شيء (JSON)',
    erase: 'محو ما حُدد',
    eraseHint: 'لا يمكن التراجع عن المحو. يأخذ الكلام والشكوى مع سجلها والرسائل ومحاولاتها والعدّ.',
    rounds: (most) => `${most} على الأكثر في المرة الواحدة: اضغطوا مرة أخرى للباقي.`,
    sure: 'نعم، امحوها نهائيًا',
    notSure: 'حددوا أنكم متأكدون. لم يُمحَ شيء.',
    nothingChosen: 'حددوا ما يجب محوه. لم يُمحَ شيء.',
    erased: (count) => `مُحي نهائيًا: ${items(count)}.`,
  },
  acts: {
    title: 'ما صُدِّر وما مُحي',
    none: 'لا شيء بعد.',
    exported: (who, count) => `صدّر ${who} لشخص ما: ${items(count)}`,
    erased: (who, count) => `محا ${who} لشخص ما: ${items(count)}`,
  },
};
