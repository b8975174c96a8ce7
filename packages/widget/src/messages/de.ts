import type { Messages } from './en.ts';

const opening = (time: string, openingHours: boolean) => time + (openingHours ? ' Öffnungszeit' : '');

const de: Messages = {
  feedback: 'Ihre Meinung',
  close: 'Schließen',
  kinds: { rating: 'Bewerten', comment: 'Sagen', request: 'Wünschen' },
  question: 'Wie war es heute?',
  questions: {
    nps: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
    ces: 'Wie einfach war es heute?',
    thumbs: 'Hat Ihnen das geholfen?',
  },
  points: ['schlecht', 'nicht gut', 'in Ordnung', 'gut', 'sehr gut'],
  ends: {
    nps: ['unwahrscheinlich', 'sehr wahrscheinlich'],
    ces: ['sehr schwierig', 'sehr einfach'],
    thumbs: ['nein', 'ja'],
  },
  tone: 'Worum geht es?',
  tones: { praise: 'Lob', complaint: 'Beschwerde', suggestion: 'Vorschlag', question: 'Frage' },
  words: {
    rating: 'Möchten Sie etwas dazu sagen?',
    comment: 'Was möchten Sie uns sagen?',
    request: 'Was sollen wir ins Angebot nehmen?',
  },
  outcome: 'Was würde es wiedergutmachen?',
  reach: 'Wie erreichen wir Sie?',
  optional: 'Freiwillig. Wir nutzen es nur, um Ihnen zu antworten.',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  call: 'Bitte rufen Sie mich an',
  publish: 'Darf an die Tafel',
  manager: 'An die Leitung',
  managerReads: 'Das liest die Leitung persönlich.',
  top: 'Direkt nach ganz oben',
  ring: 'Oder rufen Sie an: ',
  send: (name) => (name ? `An ${name} senden` : 'Senden'),
  sending: 'Wird gesendet …',
  notSent: 'Noch nicht gesendet.',
  left: 'Noch freie Zeichen: ',
  over: 'Zeichen zu viel: ',
  needText: 'Bitte schreiben Sie ein paar Worte.',
  needPhone: 'Für einen Anruf brauchen wir Ihre Nummer.',
  badEmail: 'Das ist noch keine E-Mail-Adresse.',
  badPhone: 'Das ist noch keine Telefonnummer.',
  notAccepted: 'Das wurde nicht angenommen.',
  thanks: 'Vielen Dank',
  rated: 'Ihre Bewertung ist angekommen.',
  code: 'Ihr Kennzeichen',
  promise: (time, openingHours) =>
    `Für eine Antwort nehmen wir uns höchstens ${opening(time, openingHours)} vor.`,
  promiseKept: (time, openingHours, kept, of) =>
    `Für eine Antwort brauchen wir meist höchstens ${opening(time, openingHours)}: zuletzt in ${kept} von ${of} Fällen.`,
  copy: 'Link kopieren',
  copied: 'Kopiert',
  page: 'Ihre private Seite',
  again: 'Noch etwas hinterlassen',
  kept: 'Auf diesem Gerät aufbewahrt.',
  notDurable: 'Nur aufbewahrt, solange diese Seite geöffnet ist.',
  reasons: {
    offline: 'Es wird gesendet, sobald Sie wieder online sind.',
    busy: 'Hier ist gerade viel los. Es wird gleich gesendet.',
    unreachable: 'Wir sind gerade nicht erreichbar. Es wird gesendet, sobald es geht.',
  },
  refused: 'Das konnte so nicht angenommen werden.',
  closed: 'Von dieser Seite kann keine Meinung angenommen werden.',
  stranger: 'Die Antwort kam nicht von uns, vielleicht von einer WLAN-Anmeldeseite.',
  stillHere: 'Was Sie geschrieben haben, ist noch da.',
};

export default de;
