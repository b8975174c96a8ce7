import type { DeskMessages } from './en.ts';

export const ar: DeskMessages = {
  brand: 'مكتب Wipeboard',
  skip: 'تخطَّ إلى الصفحة',
  places: 'الأقسام',
  boards: 'اللوحات',
  allBoards: 'كل اللوحات',
  account: 'أنت',
  signOut: 'تسجيل الخروج',
  place: {
    inbox: 'الوارد',
    wall: 'على اللوحة',
    scores: 'الدرجات',
    handling: 'معالجة الشكاوى',
    lessons: 'الدروس',
    kudos: 'الإشادات',
    themes: 'المواضيع',
    digest: 'الأسبوع',
    settings: 'الإعدادات',
  },
  role: { owner: 'مالك', manager: 'مدير', advocate: 'مناصر العملاء', viewer: 'قارئ' },
  undo: 'تراجع',
  save: 'حفظ',
  cancel: 'إلغاء',
  pageTitle: (page, board) => `${page}، ${board}`,
};
