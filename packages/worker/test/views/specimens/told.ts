import type { Locale } from '@wipeboard/shared';

type Told = Record<'answer' | 'wrote' | 'resolution' | 'gesture' | 'stillWrong', string>;

/** What passes between a board and its customer. */
export const told: Record<Locale, Told> = {
  en: {
    answer:
      'I’m sorry. The door doesn’t close by itself when the shelf below is too full, and nobody had noticed.\n\nWe have moved the shelf. May I keep something cold for you until Tuesday?',
    wrote: 'Thank you. Tuesday is fine, after six.',
    resolution:
      'The door has a new hinge, and whoever has the late shift checks it every hour. Your £6.40 are at the till, under your name.',
    gesture: 'A tub of ice cream of your choice',
    stillWrong: 'Nobody at the till knew about the £6.40.',
  },
  de: {
    answer:
      'Das tut mir leid. Die Tür schließt nicht von selbst, wenn das Regal darunter zu voll ist, und das hatte niemand bemerkt.\n\nWir haben das Regal versetzt. Darf ich Ihnen bis Dienstag etwas Kaltes zurücklegen?',
    wrote: 'Danke. Dienstag passt, nach sechs.',
    resolution:
      'Die Tür hat ein neues Scharnier, und wer die Spätschicht hat, sieht stündlich nach. Ihre 6,40 € liegen unter Ihrem Namen an der Kasse.',
    gesture: 'Eine Packung Eis Ihrer Wahl',
    stillWrong: 'An der Kasse wusste niemand von den 6,40 €.',
  },
  ar: {
    answer:
      'أعتذر لك. لا ينغلق الباب من تلقاء نفسه حين يمتلئ الرف الذي تحته، ولم ينتبه أحد إلى ذلك.\n\nنقلنا الرف. هل أحتفظ لك بشيء بارد حتى يوم الثلاثاء؟',
    wrote: 'شكرًا. يناسبني الثلاثاء بعد السادسة.',
    resolution: 'للباب مفصل جديد، ويفحصه صاحب نوبة المساء كل ساعة. ثمن ما اشتريت محفوظ باسمك عند الصندوق.',
    gesture: 'علبة آيس كريم من اختيارك',
    stillWrong: 'لم يكن أحد عند الصندوق يعلم بذلك.',
  },
};
