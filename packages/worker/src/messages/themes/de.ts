import { counted } from '../counted.ts';
import type { ThemesMessages } from './en.ts';

const weeks = counted('de', { one: 'Woche', other: 'Wochen' });
const people = counted('de', { one: 'Mensch', other: 'Menschen' });
const texts = counted('de', { one: 'Text', other: 'Texten' });

export const de: ThemesMessages = {
  title: 'Themen',
  lead: 'Wovon Kunden sprechen, das Schwerste zuerst. Jedes führt zu ihren Worten.',
  weeks,
  period: 'Zeitraum',
  order: 'Gewichtet nach',
  by: { people: 'Menschen', value: 'Kundenwert' },
  column: {
    theme: 'Thema',
    people: 'Menschen',
    value: 'Kundenwert',
    submissions: 'Beiträge',
    low: 'Schlecht bewertet',
    change: 'Davor',
    edit: 'Bearbeiten',
  },
  lowOf: (share: string, of: string) => `${share} von ${of}`,
  noRating: 'nicht bewertet',
  more: 'mehr als davor',
  fewer: 'weniger als davor',
  same: 'wie davor',
  none: 'Noch kein Thema. Machen Sie eines aus einem Wort unten, oder schreiben Sie die Wörter auf, die zusammengehören.',
  add: 'Neues Thema',
  name: 'Name',
  nameHint: 'Worum es geht, in ein oder zwei Wörtern.',
  rules: 'Wörter, die dazugehören',
  rulesHint:
    'Ein Wort oder eine Wendung je Zeile. Groß und klein und Akzente machen keinen Unterschied; liefer* findet auch Lieferung und liefern. Leer lassen, um es nur von Hand zu vergeben.',
  preview: 'Zeigen, was es fände',
  save: 'Thema speichern',
  found: (n: number, of: number) => `Gefunden in ${texts(n)} der neuesten ${of}`,
  foundNone: (of: number) =>
    `In keinem der neuesten ${of} Texte. Versuchen Sie ein kürzeres Wort, oder eines mit * am Ende.`,
  progress: (at: string) => `Seine Wörter werden an älteren Beiträgen versucht: fertig bis zurück zum ${at}.`,
  remove: 'Thema wegnehmen',
  removeHint: 'Sonst geht nichts verloren: Mit Rückgängig kommt es zurück, mit allem, was es hatte.',
  removed: (name: string) => `${name} wurde weggenommen.`,
  saved: 'Gespeichert. Neue Beiträge erhalten es binnen einer Minute, ältere nach und nach.',
  restored: 'Es ist wieder da.',
  full: 'Ein Board hat höchstens 100 Themen. Nehmen Sie erst eines weg.',
  problem: {
    name: 'Geben Sie einen Namen von 1 bis 60 Zeichen.',
    rules: 'Jede Zeile braucht mindestens zwei Buchstaben und höchstens 80 Zeichen; höchstens 100 Zeilen.',
  },
  problems: 'Das kann noch nicht gespeichert werden',
  back: 'Alle Themen',
  rising: 'Häufiger gesagt als davor',
  risingHint: 'In den letzten 28 Tagen, mehr als durch Zufall (G² ≥ 10,8), gegen die 28 Tage davor.',
  risingNone: 'Nichts wird deutlich häufiger gesagt als davor.',
  frequent: 'Von den meisten gesagt',
  frequentHint: 'In den letzten 28 Tagen. Jeden Begriff haben mindestens drei Menschen benutzt.',
  termsNone:
    'Hier erscheinen Begriffe, sobald mindestens drei Menschen dieselben Wörter benutzt haben. Sie werden einmal am Tag ermittelt.',
  term: 'Begriff',
  people,
  earlier: (n: number) => `davor: ${people(n)}`,
  make: 'Zum Thema machen',
  on: 'Themen',
  onNone: 'Noch keine.',
  give: 'Hinzufügen',
  giveLabel: 'Ein Thema hinzufügen',
  choose: 'Thema wählen',
  take: (name: string) => `${name} wegnehmen`,
  bulk: 'Thema geben',
  tagged: 'Das Thema wurde vergeben.',
  filter: 'Thema',
};
