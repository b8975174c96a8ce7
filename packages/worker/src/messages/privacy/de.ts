import { counted } from '../counted.ts';
import type { PrivacyMessages } from './en.ts';

const items = counted('de', { one: 'Rückmeldung', other: 'Rückmeldungen' });
const days = counted('de', { one: 'Tag', other: 'Tage' });
const years = counted('de', { one: 'Jahr', other: 'Jahre' });

const follows = counted('de', { one: 'Wunsch, dem gefolgt wird', other: 'Wünsche, denen gefolgt wird' });
const votes = counted('de', { one: 'Stimme', other: 'Stimmen' });

export const de: PrivacyMessages = {
  days,
  years,
  retention: {
    title: 'Wie lange was behalten wird',
    lead: 'Jede Nacht nimmt die Uhr heraus, was älter ist. Was geht, steht nicht mehr in den Werten seiner Tage.',
    ratings: 'Bewertungen ohne Worte',
    words: 'Rückmeldungen mit Worten',
    complaints: 'Abgeschlossene Beschwerden, ab ihrem Abschluss',
    contacts: 'Namen, Adressen, Telefonnummern, und wer angemeldet war',
    mails: 'Was aus erledigten E-Mails wurde',
    hints: {
      ratings: 'Ab dem Eingang.',
      words: 'Ab dem Eingang. Eine Beschwerde, die nicht abgeschlossen ist, hält ihre Rückmeldung fest.',
      complaints: 'Mit Verlauf, E-Mails und der Rückmeldung, aus der sie wurden.',
      contacts: 'Die Worte bleiben, und niemand weiß mehr, von wem sie waren.',
      mails: 'Wer wann worüber verständigt wurde. Nie die Worte.',
    },
    fixed:
      'Eingegangene E-Mails werden 90 Tage gemerkt, Sitzungen 30 Tage nach ihrem Ende, Seiten, auf denen das Board gesehen wurde, 90 Tage, und die bloßen Schlüssel von Gelöschtem 400.',
    problem: 'Wählen Sie eine der Zeiten.',
    save: 'Speichern',
  },
  person: {
    title: 'Daten einer Person',
    lead: 'Findet, was jemand auf diesem Board hinterließ. Was Sie eingeben, wird nirgends gespeichert und steht in keiner Adresse.',
    label: 'Adresse, Belegcode oder die Kundennummer in Ihrem Shop',
    hint: 'Etwa ada@home.example, WB-7K3Q9X oder c-17. Eine Adresse ist nur eine Behauptung, wenn sie nicht als signiert markiert ist. Den Code dessen, was an der Tafel hängt, können alle ablesen: Er sagt, welches Feedback gemeint ist, nicht, wer fragt.',
    find: 'Suchen',
    problem: 'Geben Sie eine Adresse, einen Belegcode oder eine Kundennummer ein.',
    none: 'Auf diesem Board gibt es nichts von dieser Person.',
    found: (count) => items(count),
    onWall: (followed, voted) => `An der Tafel: ${follows(followed)}, ${votes(voted)}`,
    erasedOnWall: 'Womit die Person an der Tafel zu finden war, ist endgültig gelöscht.',
    signed: 'von Ihrem Shop signiert',
    claimed: 'Adresse wie eingegeben',
    complaint: 'mit einer Beschwerde',
    noWords: 'Nur eine Bewertung',
    export: 'Alles herunterladen (JSON)',
    erase: 'Angekreuztes löschen',
    eraseHint:
      'Löschen lässt sich nicht zurücknehmen. Es nimmt die Worte, die Beschwerde samt Verlauf, die E-Mails und ihre Versuche und die Zählung.',
    rounds: (most) => `Höchstens ${most} auf einmal: Drücken Sie für den Rest noch einmal.`,
    sure: 'Ja, diese endgültig löschen',
    notSure: 'Kreuzen Sie an, dass Sie sicher sind. Nichts wurde gelöscht.',
    nothingChosen: 'Kreuzen Sie an, was gelöscht werden soll. Nichts wurde gelöscht.',
    erased: (count) => `${items(count)} endgültig gelöscht.`,
  },
  acts: {
    title: 'Was ausgehändigt und gelöscht wurde',
    none: 'Noch nichts.',
    exported: (who, count) => `${who} exportierte ${items(count)} einer Person`,
    erased: (who, count) => `${who} löschte ${items(count)} einer Person`,
  },
};
