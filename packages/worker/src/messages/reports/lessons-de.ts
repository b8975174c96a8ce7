import { counted } from '../counted.ts';
import type { LessonsMessages } from './lessons-en.ts';

export const de: LessonsMessages = {
  lessons: {
    lead: 'Was Beschwerden Sie gelehrt haben: Ursachen, keine Namen.',
    cause: 'Ursache',
    all: 'Alle Ursachen',
    show: 'Zeigen',
    prevention: 'Was ihr vorbeugt',
    noPrevention: 'Noch nichts aufgeschrieben',
    by: 'Bis',
    due: (date) => `fällig am ${date}`,
    passed: (date) => `war fällig am ${date}`,
    noDate: 'ohne Datum',
    back: 'Wiedergekommen?',
    notBack: 'Seither nicht',
    tooEarly: 'Noch nicht fällig',
    cameBack: (complaints) => `${complaints} seither`,
    cameBackMore: (complaints) => `mehr als ${complaints} seither`,
    first: (date) => `zuerst am ${date}`,
    complaints: counted('de', { one: 'Beschwerde', other: 'Beschwerden' }),
    older: 'Ältere Lehren',
    caption: 'Lehren, die neuesten zuerst',
    empty: {
      title: 'Noch keine Lehren',
      body: 'Wenn Sie eine Beschwerde lösen, können Sie sagen, was die Ursache war, was ihr vorbeugt und bis wann. Das wird hier aufbewahrt, und diese Seite sagt Ihnen, ob es wiedergekommen ist.',
      go: 'Den Eingang öffnen',
      cause: 'Keine Lehre mit dieser Ursache',
      all: 'Alle Ursachen zeigen',
    },
  },
  kudos: {
    lead: 'Wen und was Ihre Kundschaft mit Namen gelobt hat. Niemand fehlt, weil die Arbeit fehlte: Über die meiste gute Arbeit schreibt niemand.',
    praise: counted('de', { one: 'Mal Lob', other: 'Mal Lob' }),
    before: (count) => `${count} im Zeitraum davor`,
    read: (praise) => `${praise} lesen`,
    print:
      'Um Danke zu sagen, drucken Sie diese Seite: Darauf stehen die Namen und die Worte Ihrer Kundschaft.',
    summary: (praise) => `Im Lauf der Zeit: ${praise}.`,
    caption: 'Lob im Lauf der Zeit',
    head: { when: 'Zeit', n: 'Lob' },
    empty: {
      title: 'Noch niemand mit Namen gelobt',
      body: 'Wer Lob hinterlässt, kann sagen, wem oder was es gilt. Diese Worte kommen hierher.',
    },
  },
};
