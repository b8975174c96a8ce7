import type { Locale } from '@wipeboard/shared';
import type { BoardFace, SubmissionView } from '../../../src/domain/complaint/complaint-view.ts';

/** Sunday, 22 November 2026, 12:40 in Berlin. */
export const now = Date.UTC(2026, 10, 22, 11, 40);
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const boards: Record<Locale, BoardFace> = {
  en: { key: 'corner-shop', name: 'Corner Shop', locale: 'en', timeZone: 'Europe/London', accent: '#1f5fd0' },
  de: {
    key: 'eckladen',
    name: 'Eckladen am Markt',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    accent: '#0f7a5a',
  },
  ar: { key: 'dukkan', name: 'دكان الزاوية', locale: 'ar', timeZone: 'Asia/Riyadh', accent: '#b4540a' },
};

type Said = Pick<SubmissionView, 'text' | 'outcome' | 'about' | 'contact' | 'identity' | 'attributes'> & {
  title: string;
  earlier: string[];
};

export const said: Record<Locale, Said> = {
  en: {
    text: 'The freezer door was open again and the ice cream had melted. I told the person at the till, who shrugged.\n\nThis is the third time this month.',
    outcome: 'Somebody checks the freezer every hour, and my £6.40 back.',
    about: 'Freezer, aisle 4',
    contact: { name: 'Priya Raman', email: 'priya.raman@example.com', phone: '+44 20 7946 0182' },
    identity: { subject: 'cust-20417', name: 'Priya Raman', value: 2840, segment: 'regular' },
    attributes: { order: 'A-58213', basket_total: 31.2, pickup: true },
    title: 'Thank you for your order',
    earlier: [
      'Lovely bread, and the new opening hours help a lot.',
      'The trolley at the entrance has a broken wheel, it pulls to the left and hits the shelves.',
    ],
  },
  de: {
    text: 'Die Tür der Tiefkühltruhe stand schon wieder offen, und das Eis war geschmolzen. Die Person an der Kasse hat nur mit den Schultern gezuckt.\n\nDas ist das dritte Mal in diesem Monat.',
    outcome: 'Dass stündlich jemand nach der Truhe sieht und ich meine 6,40 € zurückbekomme.',
    about: 'Tiefkühltruhe, Gang 4',
    contact: { name: 'Jürgen Großmann', email: 'juergen.grossmann@example.com', phone: '+49 30 901820' },
    identity: { subject: 'kd-20417', name: 'Jürgen Großmann', value: 2840, segment: 'Stammkunde' },
    attributes: { bestellung: 'A-58213', warenkorb: 31.2, abholung: true },
    title: 'Vielen Dank für Ihre Bestellung',
    earlier: [
      'Sehr gutes Brot, und die neuen Öffnungszeiten helfen.',
      'Der Einkaufswagen am Eingang zieht nach links.',
    ],
  },
  ar: {
    text: 'وجدت باب الثلاجة مفتوحًا مرة أخرى وكان الآيس كريم قد ذاب. أخبرت الموظف عند الصندوق فلم يهتم.\n\nهذه ثالث مرة هذا الشهر (order A-58213).',
    outcome: 'أن يفحص أحدهم الثلاجة كل ساعة، وأن يُعاد إليّ ثمن ما اشتريت.',
    about: 'الثلاجة، الممر 4',
    contact: { name: 'ليلى حداد', email: 'layla.haddad@example.com', phone: '+966 11 555 0182' },
    identity: { subject: 'cust-20417', name: 'ليلى حداد', value: 2840, segment: 'دائم' },
    attributes: { order: 'A-58213', basket_total: 31.2, pickup: true },
    title: 'شكرًا لطلبك',
    earlier: ['الخبز رائع، وأوقات العمل الجديدة مناسبة جدًا.', 'عجلة العربة عند المدخل مكسورة.'],
  },
};
