import { apart, counted } from './counted.ts';
import type { WallWords } from './wallenglish.ts';

const votes = counted('de', { one: '# Stimme', other: '# Stimmen' });

const german: WallWords = {
  title: 'An der Tafel',
  kinds: { request: 'Wünsche', note: 'Notizen', change: 'Sie sagten, wir taten' },
  changed: (count, more) => `${count}${more ? '+' : ''} Neues seit Ihrem letzten Besuch`,
  search: 'Etwas suchen',
  order: 'Geordnet nach',
  sorts: { wanted: 'Am meisten gewünscht', rising: 'Im Kommen', newest: 'Neuestes', done: 'Erledigt' },
  ask: 'Was sollen wir führen?',
  vote: (words, count) => `Für ${apart(words)} stimmen, ${votes(count)}`,
  votes,
  status: {
    open: 'Offen',
    planned: 'Geplant',
    done: 'Erledigt',
    declined: 'Vorerst nicht',
    merged: 'Mit einem anderen zusammengelegt',
  },
  whole: 'Alles lesen',
  somebody: 'Jemand',
  answer: (by) => (by ? `${apart(by)} antwortet` : 'Die Antwort'),
  tones: { praise: 'Lob', complaint: 'Beschwerde', suggestion: 'Vorschlag', question: 'Frage' },
  said: 'Sie sagten',
  did: 'Wir taten',
  loading: 'Einen Moment …',
  failed: 'Die Tafel lässt sich gerade nicht zeigen.',
  offline: 'Sie sind offline. Die Tafel kommt wieder, sobald Sie es nicht mehr sind.',
  busy: 'Zu viele Suchen von hier. Bitte in einer Minute noch einmal versuchen.',
  retry: 'Noch einmal versuchen',
  more: 'Mehr',
  found: counted('de', { other: '# in der Liste' }),
  none: {
    request: 'Noch hat sich niemand etwas gewünscht. Sie können den Anfang machen.',
    note: 'Noch hat niemand eine Notiz hinterlassen.',
    change: 'Wenn sich etwas ändert, weil jemand etwas gesagt hat, steht es hier.',
    new: 'Davon gibt es nichts Neues.',
  },
  notFound: (words) => `Hier ist nichts, das „${words}“ ähnlich ist.`,
  askForIt: 'Wünschen Sie es sich',
  page: 'Die ganze Tafel öffnen',
};

export default german;
