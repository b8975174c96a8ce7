export type Kind = 'rating' | 'comment' | 'request';
export type Tone = 'praise' | 'complaint' | 'suggestion' | 'question';

/** What a customer reads in the widget, as far as tests look for it. */
export type PanelWords = {
  launcher: string;
  close: string;
  kinds: Record<Kind, string>;
  stars: readonly [string, string, string, string, string];
  tones: Record<Tone, string>;
  more: string;
  say: string;
  ask: string;
  outcome: string;
  reach: string;
  name: string;
  email: string;
  phone: string;
  call: string;
  publish: string;
  manager: string;
  send: string;
  sending: string;
  thanks: string;
  page: string;
  copy: string;
  again: string;
  kept: string;
  refused: string;
  top: string;
  mine: Record<
    | 'title'
    | 'news'
    | 'verdict'
    | 'yes'
    | 'no'
    | 'why'
    | 'add'
    | 'yourWords'
    | 'send'
    | 'sent'
    | 'loading'
    | 'failed'
    | 'gone',
    string
  >;
};

export const english: PanelWords = {
  launcher: 'Feedback',
  close: 'Close',
  kinds: { rating: 'Rate', comment: 'Say', request: 'Ask for' },
  stars: ['poor', 'not good', 'fine', 'good', 'great'],
  tones: { praise: 'Praise', complaint: 'Complaint', suggestion: 'Suggestion', question: 'Question' },
  more: 'Anything to add?',
  say: 'What would you like to say?',
  ask: 'What would you like us to have?',
  outcome: 'What would put it right?',
  reach: 'How can we reach you?',
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  call: 'Please call me',
  publish: 'Put it on the board',
  manager: 'Tell a manager',
  send: 'Send to Corner Shop',
  sending: 'Sending…',
  thanks: 'Thank you',
  page: 'Your private page',
  copy: 'Copy link',
  again: 'Leave something else',
  kept: 'Kept on this device.',
  refused: 'This could not be taken as it is.',
  top: 'Straight to the top',
  mine: {
    title: 'My feedback',
    news: 'New',
    verdict: 'Did this put things right?',
    yes: 'Yes',
    no: 'No',
    why: 'Anything you want to say about it?',
    add: 'Write more',
    yourWords: 'What would you like to add?',
    send: 'Send',
    sent: 'Thank you. It has arrived.',
    loading: 'One moment…',
    failed: 'This can’t be shown just now.',
    gone: 'This was erased, and is now forgotten on this device too.',
  },
};

export const german: PanelWords = {
  launcher: 'Feedback',
  close: 'Schließen',
  kinds: { rating: 'Bewerten', comment: 'Sagen', request: 'Wünschen' },
  stars: ['schlecht', 'nicht gut', 'in Ordnung', 'gut', 'sehr gut'],
  tones: { praise: 'Lob', complaint: 'Beschwerde', suggestion: 'Vorschlag', question: 'Frage' },
  more: 'Möchten Sie etwas dazu sagen?',
  say: 'Was möchten Sie uns sagen?',
  ask: 'Was sollen wir ins Angebot nehmen?',
  outcome: 'Was würde es wiedergutmachen?',
  reach: 'Wie erreichen wir Sie?',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  call: 'Bitte rufen Sie mich an',
  publish: 'Darf an die Tafel',
  manager: 'An die Leitung',
  send: 'An Corner Shop senden',
  sending: 'Wird gesendet …',
  thanks: 'Vielen Dank',
  page: 'Ihre private Seite',
  copy: 'Link kopieren',
  again: 'Noch etwas hinterlassen',
  kept: 'Auf diesem Gerät aufbewahrt.',
  refused: 'Das konnte so nicht angenommen werden.',
  top: 'Direkt nach ganz oben',
  mine: {
    title: 'Mein Feedback',
    news: 'Neu',
    verdict: 'Ist die Sache damit in Ordnung?',
    yes: 'Ja',
    no: 'Nein',
    why: 'Möchten Sie etwas dazu sagen?',
    add: 'Mehr schreiben',
    yourWords: 'Was möchten Sie ergänzen?',
    send: 'Senden',
    sent: 'Vielen Dank. Es ist angekommen.',
    loading: 'Einen Moment …',
    failed: 'Das lässt sich gerade nicht anzeigen.',
    gone: 'Das wurde gelöscht und ist nun auch auf diesem Gerät vergessen.',
  },
};

export const arabic: PanelWords = {
  launcher: 'رأيك',
  close: 'إغلاق',
  kinds: { rating: 'قيِّم', comment: 'قُل', request: 'اطلب' },
  stars: ['سيئ', 'غير جيد', 'مقبول', 'جيد', 'ممتاز'],
  tones: { praise: 'ثناء', complaint: 'شكوى', suggestion: 'اقتراح', question: 'سؤال' },
  more: 'هل تودّ إضافة شيء؟',
  say: 'ماذا تودّ أن تقول لنا؟',
  ask: 'ما الذي تودّ أن نوفّره؟',
  outcome: 'ما الذي يُصلح الأمر في رأيك؟',
  reach: 'كيف يمكننا الوصول إليك؟',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  call: 'أرجو الاتصال بي',
  publish: 'يمكن نشره على اللوحة',
  manager: 'أبلِغ المدير',
  send: 'إرسال إلى \u2068Corner Shop\u2069',
  sending: 'جارٍ الإرسال…',
  thanks: 'شكرًا لك',
  page: 'صفحتك الخاصة',
  copy: 'نسخ الرابط',
  again: 'أضف شيئًا آخر',
  kept: 'حُفظ على هذا الجهاز.',
  refused: 'تعذّر قبول هذا بصيغته الحالية.',
  top: 'مباشرةً إلى أعلى مستوى',
  mine: {
    title: 'ما أرسلته',
    news: 'جديد',
    verdict: 'هل أصلح هذا الأمر؟',
    yes: 'نعم',
    no: 'لا',
    why: 'هل تود أن تقول شيئًا عن ذلك؟',
    add: 'اكتب المزيد',
    yourWords: 'ماذا تود أن تضيف؟',
    send: 'إرسال',
    sent: 'شكرًا لك، لقد وصل.',
    loading: 'لحظة من فضلك…',
    failed: 'تعذّر عرض هذا الآن.',
    gone: 'حُذف هذا، ونُسي الآن على هذا الجهاز أيضًا.',
  },
};

export type Language = 'en' | 'de' | 'ar';
export const wordsIn: Record<Language, PanelWords> = { en: english, de: german, ar: arabic };
