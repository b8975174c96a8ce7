import type { MineMessages } from './english.ts';

const german: MineMessages = {
  title: 'Mein Feedback',
  news: 'Neu',
  none: 'Von diesem Gerät ist nichts mehr da.',
  loading: 'Einen Moment …',
  failed: 'Das lässt sich gerade nicht anzeigen.',
  retry: 'Noch einmal versuchen',
  gone: 'Das wurde gelöscht und ist nun auch auf diesem Gerät vergessen.',
  rated: (value, most) => `Ihre Bewertung: ${value} von ${most}`,
  events: {
    received: () => 'Ihre Nachricht ist eingegangen',
    added: () => 'Sie haben noch etwas hinterlassen',
    read: (name = 'Ein Mensch') => `${name} hat sie gelesen`,
    'passed-on': (name = 'die nächste Person') => `Weitergegeben an ${name}`,
    answered: (name) => (name ? `${name} hat Ihnen geantwortet` : 'Sie haben eine Antwort bekommen'),
    wrote: () => 'Sie haben geschrieben',
    resolved: (name) =>
      name ? `${name} hat Ihnen mitgeteilt, was getan wurde` : 'Ihnen wurde mitgeteilt, was getan wurde',
    reopened: () => 'Wieder geöffnet',
    closed: () => 'Abgeschlossen',
  },
  helped: 'Sie haben gesagt, dass die Sache damit in Ordnung ist',
  notHelped: 'Sie haben gesagt, dass die Sache damit nicht in Ordnung ist',
  gesture: (what) => `Für Sie: ${what}`,
  readBy: (when) => `Ein Mensch liest sie bis ${when}.`,
  doneBy: (when) => `Eine Antwort bis ${when}.`,
  late: (when) => `Eine Antwort war ${when} fällig. Wir sind spät dran, das tut uns leid.`,
  verdict: 'Ist die Sache damit in Ordnung?',
  yes: 'Ja',
  no: 'Nein',
  why: 'Möchten Sie etwas dazu sagen?',
  add: 'Mehr schreiben',
  yourWords: 'Was möchten Sie ergänzen?',
  send: 'Senden',
  sent: 'Vielen Dank. Es ist angekommen.',
  notSent: 'Noch nicht gesendet. Was Sie geschrieben haben, ist noch da.',
  card: {
    waiting: 'Ein Mensch sieht es sich erst an.',
    shown: 'Das hängt an der Tafel.',
    withdrawn: 'Das hängt nicht an der Tafel.',
  },
  takeOff: 'Von der Tafel nehmen',
  putUp: 'Wieder aufhängen',
  rest: 'Abschließen, löschen oder ändern, wie wir Sie erreichen:',
};

export default german;
