import { counted } from '../counted.ts';
import type { LessonsMessages } from './lessons-en.ts';

const latin = 'ar-u-nu-latn';

export const ar: LessonsMessages = {
  lessons: {
    lead: 'ما علّمتكم إياه الشكاوى: أسباب لا أسماء.',
    cause: 'السبب',
    all: 'كل الأسباب',
    show: 'اعرض',
    prevention: 'ما يمنعه',
    noPrevention: 'لم يُكتب شيء بعد',
    by: 'حتى',
    due: (date) => `يحلّ في ${date}`,
    passed: (date) => `حلّ في ${date}`,
    noDate: 'بلا تاريخ',
    back: 'هل عاد؟',
    notBack: 'لم يعد منذئذ',
    tooEarly: 'لم يحن بعد',
    cameBack: (complaints) => `${complaints} منذئذ`,
    cameBackMore: (complaints) => `أكثر من ${complaints} منذئذ`,
    first: (date) => `أولها في ${date}`,
    complaints: counted(latin, { one: 'شكوى', two: 'شكويان', few: 'شكاوى', many: 'شكوى', other: 'شكوى' }),
    older: 'دروس أقدم',
    caption: 'الدروس، الأحدث أولًا',
    empty: {
      title: 'لا دروس بعد',
      body: 'حين تحلّ شكوى يمكنك أن تذكر سببها وما يمنعها وحتى متى. يُحفظ ذلك هنا، وتخبرك هذه الصفحة هل عاد.',
      go: 'افتح الوارد',
      cause: 'لا درس بهذا السبب',
      all: 'اعرض كل الأسباب',
    },
  },
  kudos: {
    lead: 'من وما أثنى عليه العملاء بالاسم. غياب اسم لا يعني غياب عمل: فأكثر العمل الجيد لا يكتب عنه أحد.',
    praise: counted(latin, { one: 'إشادة', two: 'إشادتان', few: 'إشادات', many: 'إشادة', other: 'إشادة' }),
    before: (count) => `${count} في الفترة السابقة`,
    read: (praise) => `اقرأ ${praise}`,
    print: 'لشكر الناس اطبع هذه الصفحة: عليها أسماؤهم وكلمات العملاء.',
    summary: (praise) => `عبر الوقت: ${praise}.`,
    caption: 'الإشادات عبر الوقت',
    head: { when: 'الوقت', n: 'الإشادات' },
    empty: {
      title: 'لم يُشَد بأحد بالاسم بعد',
      body: 'من يترك إشادة يمكنه أن يذكر من أو ما هي عنه. تأتي كلماته إلى هنا.',
    },
  },
};
