import type { AccessMessages } from './en.ts';

export const ar: AccessMessages = {
  mail: {
    subject: (at) => `تسجيل الدخول إلى المكتب، ${at}`,
    heading: 'تسجيل الدخول إلى المكتب',
    lead: (email) => `طلب أحدهم، وهو أنت على الأرجح، تسجيل الدخول باسم ${email}.`,
    button: 'تسجيل الدخول',
    code: 'هل طلبت ذلك على جهاز آخر؟ اكتب هذا الرمز هناك:',
    until: (until) => `يعمل الزر والرمز حتى ${until}، ومرة واحدة فقط.`,
    notYou: 'إن لم تكن أنت، فاترك هذه الرسالة: لا أحد يدخل من دونها.',
    why: (board) => `تصلك هذه الرسالة لأنك من فريق اللوحة ${board}.`,
  },
};
