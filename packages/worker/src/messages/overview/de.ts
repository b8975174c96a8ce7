import { counted } from '../counted.ts';
import type { OverviewMessages } from './en.ts';

const complaints = counted('de', { one: 'Beschwerde', other: 'Beschwerden' });

export const de: OverviewMessages = {
  title: 'Ihre Boards',
  late: (overdue, open) =>
    `${complaints(overdue)} über der Zusage, ${open} warten insgesamt. Oben steht, wo zuerst jemand gebraucht wird.`,
  inHand: (open) => `Keine Zusage ist gebrochen; ${complaints(open)} in Arbeit.`,
  allQuiet: 'Auf keinem wartet etwas.',
  board: 'Ihr Board',
  waiting: 'Beschwerden',
  nothingWaiting: 'Keine wartet',
  overdue: counted('de', { one: 'ist überfällig', other: 'sind überfällig' }),
  open: counted('de', { one: 'ist offen', other: 'sind offen' }),
  unanswered: counted('de', { one: 'hat noch niemand übernommen', other: 'hat noch niemand übernommen' }),
  allTaken: 'Jede hat jemand übernommen',
  mails: 'Mails, 4 Wochen',
  allArrived: 'Alle angekommen',
  unreached: counted('de', { one: 'Mail hat niemanden erreicht', other: 'Mails haben niemanden erreicht' }),
  satisfied: 'Zufrieden, 4 Wochen',
  share: (share) => `${share} der Bewertungen`,
  between: (low, high, ratings) =>
    `wohl ${low} bis ${high}, aus ${counted('de', { one: 'Bewertung', other: 'Bewertungen' })(ratings)}`,
  earlier: (share) => `${share} in den 4 Wochen davor`,
  noRatings: 'Keine Bewertungen in diesen Wochen',
  noEarlier: 'Keine Bewertungen in den Wochen davor',
  answering: 'Wer antwortet, 4 Wochen',
  nobodyNeeded: 'Es kam keine Beschwerde',
  nobodyYet: 'Noch niemand',
  climbs: counted('de', {
    one: 'Mal ging eine zur nächsten Stufe',
    other: 'Mal ging eine zur nächsten Stufe',
  }),
  noneClimbed: 'Keine ging zur nächsten Stufe',
  last: 'Letzte Rückmeldung',
  never: 'Noch keine',
  putOnPage: 'Board in eine Seite einsetzen',
};
