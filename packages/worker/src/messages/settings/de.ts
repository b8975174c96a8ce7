import { counted } from '../counted.ts';
import type { SettingsMessages } from './en.ts';

const origins = counted('de', { one: 'Website', other: 'Websites' });
const questions = counted('de', { one: 'Frage', other: 'Fragen' });
const languages = counted('de', { one: 'Sprache', other: 'Sprachen' });

export const de: SettingsMessages = {
  title: 'Einstellungen',
  lead: 'Alles über dieses Board. Jede Änderung lässt sich zurücknehmen.',
  back: 'Alle Einstellungen',
  section: {
    general: {
      title: 'Name und Sprache',
      lead: 'Wie Kunden Sie nennen und in welcher Sprache und Zeitzone Sie arbeiten.',
    },
    origins: {
      title: 'Wo es erscheinen darf',
      lead: 'Die Websites, deren Seiten dieses Board zeigen dürfen, und ein Test für jede Seite.',
    },
    questions: { title: 'Fragen und Momente', lead: 'Was Kunden gefragt werden, wo und mit welchen Worten.' },
    look: { title: 'Aussehen', lead: 'Farbe und Ecke des Knopfes, den Kunden sehen.' },
    languages: { title: 'Sprachen und Texte', lead: 'Ihre Fragen in jeder Sprache, die das Board spricht.' },
    chat: {
      title: 'Chat',
      lead: 'Slack oder Teams erfährt von neuen Beschwerden, von Überfälligem und von Lob.',
    },
    webhooks: {
      title: 'Webhooks',
      lead: 'Andere Programme erfahren von jedem Ereignis, signiert und so lange versucht, bis sie es annehmen.',
    },
    tokens: {
      title: 'API-Schlüssel',
      lead: 'Schlüssel, mit denen Programme Beschwerden und Exporte dieses Boards abrufen.',
    },
    wall: {
      title: 'Die Tafel für alle',
      lead: 'Was andere lesen dürfen, wie es dorthin kommt und wo sie hängt.',
    },
    snippet: {
      title: 'In Ihre Seite einbauen',
      lead: 'Die eine Zeile für Ihre Seite, und wo sie schon gesehen wurde.',
    },
    import: {
      title: 'Importieren',
      lead: 'Rückmeldungen aus einem anderen Werkzeug, aus einer CSV-Datei; mit dem Weg zurück.',
    },
    people: {
      title: 'Personen und Abwesenheiten',
      lead: 'Wer antwortet, in welcher Reihenfolge, und wer wann nicht da ist.',
    },
    policy: {
      title: 'Eskalationsregeln',
      lead: 'Was beantwortet werden muss, bis wann, und wer als Nächstes verständigt wird.',
    },
    mail: {
      title: 'E-Mail',
      lead: 'Wie E-Mails hinausgehen, was aus jeder wurde, und noch einmal schicken.',
    },
    privacy: {
      title: 'Datenschutz',
      lead: 'Wie lange was behalten wird; Daten einer Person aushändigen oder löschen.',
    },
  },
  state: {
    general: (name, language, zone) => `${name}, ${language}, ${zone}`,
    origins,
    questions,
    look: (colour, corner) => `${colour}, ${corner}`,
    ownColour: 'Unser Blau',
    hidden: 'Knopf verborgen',
    languages: (written) => `Geschrieben in ${languages(written)}`,
  },
  corner: { start: 'Am Zeilenanfang', end: 'Am Zeilenende' },
  saved: 'Gespeichert. Kunden sehen es innerhalb einer Minute.',
  undone: 'Zurückgenommen. Es steht wieder da wie zuvor.',
  same: 'Es war nichts anders, also wurde nichts geändert.',
  undoRefused:
    'Das wurde seitdem noch einmal geändert und deshalb nicht zurückgenommen. Sehen Sie es sich unten an und ändern Sie es nach Bedarf.',
  meanwhile: (who, at) => `${who} hat das geändert (${at}), nachdem Sie es geöffnet hatten`,
  meanwhileHint:
    'Was Sie eingegeben haben, steht noch im Formular; gespeichert ist noch nichts. Speichern Sie noch einmal, damit Ihres an seine Stelle tritt.',
  problems: 'So lässt es sich noch nicht speichern',
  somebody: 'Jemand, der nicht mehr dabei ist',
  byFile: 'Eine Board-Datei',
  changes: {
    title: 'Änderungen',
    lead: 'Was wann und von wem geändert wurde. Menschen und ihre Aufgaben stehen nicht hier.',
    none: 'Noch wurde nichts geändert. Was Sie ändern, steht dann hier und lässt sich zurücknehmen.',
    entry: (who, section) => `${who}: ${section}`,
    undoes: 'nahm eine frühere Änderung zurück',
    before: 'Vorher',
    after: 'Nachher',
    nothing: 'nichts',
    undo: 'Das zurücknehmen',
    older: 'Ältere Änderungen',
    file: 'das ganze Board, aus seiner Datei',
    yes: 'ja',
    no: 'nein',
    download: 'Dieses Board als Datei laden',
    downloadHint:
      'Mit seinen Menschen, für pnpm board:apply. Eine Datei ersetzt das ganze Board, auch was hier seitdem geändert wurde.',
  },
  general: {
    name: 'Name',
    nameHint: 'So nennen Sie Kunden und Mails.',
    locale: 'Sprache des Boards',
    localeHint: 'Die Ihrer Mails, und der Seiten für Kunden, deren Sprache wir nicht sprechen.',
    timeZone: 'Zeitzone',
    timeZoneHint: 'Nach ihr zählen Öffnungszeiten und Tage. Zum Beispiel Europe/Berlin.',
    phone: 'Telefon',
    phoneHint: 'Kunden sehen es neben „Die Leitung sprechen“. Leer: keines.',
    currency: 'Währung für Kulanz',
    currencyHint: 'Drei Buchstaben, zum Beispiel EUR.',
    problem: {
      name: 'Geben Sie einen Namen von 1 bis 80 Zeichen an.',
      locale: 'Wählen Sie eine der Sprachen.',
      timeZone: 'Diese Zeitzone gibt es nicht. Schreiben Sie sie wie Europe/Berlin.',
      phone: 'Eine Telefonnummer hat höchstens 40 Zeichen.',
      currency: 'Schreiben Sie drei Buchstaben, etwa EUR oder CHF.',
    },
  },
  part: {
    name: 'Name',
    locale: 'Sprache',
    timeZone: 'Zeitzone',
    phone: 'Telefon',
    currency: 'Währung',
    origins: 'Websites',
    questions: 'Fragen',
    kinds: 'Was hinterlassen werden kann',
    wall: 'Die Tafel für alle',
    'look.accent': 'Farbe',
    'look.position': 'Ecke',
    'look.launcher': 'Knopf',
  },
};
