import { counted } from '../counted.ts';
import type { MailDeskMessages } from './en.ts';

const mails = counted('de', { one: 'E-Mail', other: 'E-Mails' });
const tries = counted('de', { one: 'Versuch', other: 'Versuche' });

export const de: MailDeskMessages = {
  way: {
    title: 'Wie E-Mails hinausgehen',
    transport: 'Über',
    from: 'Von',
    fallback: 'Zweiter Weg',
    noFallback: 'Keiner. Gäbe es einen, gingen E-Mails darüber, die zehn Minuten zu spät sind.',
    replies: 'Antworten kommen an',
    noReplies: 'Nirgends: Wer auf eine E-Mail antwortet, schreibt dem Kunden oder niemandem.',
    wrong: 'E-Mails können noch nicht hinausgehen',
    hint: 'Das sind Einstellungen des Workers. Geändert werden sie dort, wo er bereitgestellt wird, nie hier.',
    docs: 'Was jede Einstellung bedeutet',
  },
  test: {
    title: 'Ausprobieren',
    lead: (email) => `Schickt eine E-Mail an ${email}, auf demselben Weg wie jede andere.`,
    button: 'Test-E-Mail an mich schicken',
    waits: 'Sie ist unterwegs. Diese Seite sieht von selbst noch einmal nach.',
    look: 'Noch einmal nachsehen',
    arrived: 'Der E-Mail-Dienst hat sie angenommen. Sehen Sie in Ihr Postfach und in den Spam-Ordner.',
    failed: 'Sie ging nicht hinaus. Der Grund steht unten.',
  },
  log: {
    title: 'Was aus jeder E-Mail wurde',
    all: 'Alle',
    stuckFilter: 'Warten auf Sie',
    filter: 'Zeigen',
    none: 'Noch war keine E-Mail fällig. Die erste kommt mit der ersten Beschwerde oder mit einer Test-E-Mail oben.',
    noneSo: 'Eine solche E-Mail gibt es nicht.',
    older: 'Ältere E-Mails',
    newest: 'Neueste E-Mails',
    customer: 'Kunde',
    gone: 'eine Adresse, die es nicht mehr gibt',
    open: 'Worum es ging',
    due: (at) => `nächster Versuch ${at}`,
    tries,
    noTries: 'Noch nicht versucht.',
    by: (transport) => `über ${transport}`,
    again: (who, at) => `${who} ließ sie noch einmal schicken (${at})`,
  },
  stuck: {
    waits: (count) => `${mails(count)} ${count === 1 ? 'wartet' : 'warten'} auf Sie`,
    lead: 'Beheben Sie zuerst die Ursache: die Adresse, den Schlüssel, den Absender. Lassen Sie sie dann noch einmal schicken.',
    late: (count) =>
      `${mails(count)} ${count === 1 ? 'hätte' : 'hätten'} schon hinausgehen sollen. Weitere Versuche folgen von selbst.`,
    all: 'Alle noch einmal schicken',
    uncertainToo: (count) =>
      `Auch ${mails(count)}, die angekommen sein können: Diese Personen bekommen sie vielleicht doppelt`,
    one: 'Noch einmal schicken',
    twice: 'Sie kann schon angekommen sein. Noch einmal geschickt, kommt sie vielleicht doppelt an.',
    resend: 'Resend merkt sich eine E-Mail einen Tag lang und lehnt sie bis dahin vielleicht ab.',
  },
  sentAgain: (count) =>
    count === 0
      ? 'Es wartet nichts mehr, also wurde nichts noch einmal geschickt.'
      : `${mails(count)} wieder unterwegs.`,
  state: {
    pending: 'Wartet',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    uncertain: 'Ungewiss',
    failed: 'Nicht zugestellt',
    dead: 'Erreichte niemanden',
    withheld: 'Zurückgehalten',
  },
  stateHint: {
    pending: 'Sie ist fällig und geht hinaus, sobald es Zeit ist.',
    sending: 'Sie wird gerade übergeben.',
    sent: 'Der E-Mail-Dienst hat sie angenommen.',
    uncertain: 'Sie ging hinaus, und es kam keine Antwort. Sie wurde schon zweimal geschickt.',
    failed:
      'Sie erreichte ihre Person nicht. Wo jemand auf Antwort wartete, wurde jemand anderes verständigt.',
    dead: 'Sie erreichte niemanden, und sonst ist niemand mehr da.',
    withheld: 'Sie wurde mit Absicht nicht geschickt. Für Kunden steht ihr Inhalt auf deren Seite.',
  },
  outcome: {
    sent: 'angenommen',
    retry: 'vorerst nicht angenommen',
    refused: 'abgelehnt',
    uncertain: 'keine Antwort',
    withheld: 'mit Absicht nicht geschickt',
  },
  kind: {
    escalation: 'Sie sind dran',
    extension: 'Der Kunde ergänzte etwas',
    joined: 'Der Kunde hinterließ mehr',
    'moved-on': 'Es ging weiter',
    reminder: 'Erinnerung',
    'handed-over': 'Übergeben',
    wrote: 'Der Kunde schrieb',
    approval: 'Freigabe erbeten',
    approved: 'Freigegeben',
    declined: 'Abgelehnt',
    verdict: 'Urteil des Kunden',
    unclear: 'Als Notiz behalten',
    refused: 'Ging nicht',
    alarm: 'Alarm: eine E-Mail ist zu spät',
    received: 'Es ist angekommen',
    answer: 'Eine Antwort',
    resolution: 'Eine Lösung',
    'second-ask': 'Hat es geholfen? Zweite Frage',
    follow: 'Ist das Ihre Adresse?',
    news: 'Neues zu einem Wunsch',
    'sign-in': 'Anmeldung',
    invitation: 'Einladung',
    test: 'Test-E-Mail',
    digest: 'Die Woche',
    'daily-summary': 'Der Tag',
  },
  invitation: {
    subject: 'Sie können sich am Desk anmelden',
    heading: (board) => `Sie gehören zum Team von ${board}`,
    lead: (who, board) =>
      `${who} hat Sie zum Board ${board} hinzugefügt, auf dem Kunden Rückmeldungen hinterlassen.`,
    somebody: 'Jemand',
    role: {
      owner: 'Sie dürfen dort alles, auch die Einstellungen ändern.',
      manager: 'Sie dürfen lesen, was Kunden hinterlassen, ihnen antworten und Beschwerden lösen.',
      advocate: 'Sie dürfen lesen, was Kunden hinterlassen, ihnen antworten und für sie sprechen.',
      viewer: 'Sie dürfen lesen, was Kunden hinterlassen, und alle Berichte sehen.',
    },
    how: (email) => `Es gibt kein Passwort: Geben Sie ${email} ein, und ein Link kommt per E-Mail.`,
    button: 'Anmelden',
    why: (board) =>
      `Sie bekommen das, weil jemand diese Adresse dem Team des Boards ${board} hinzugefügt hat.`,
  },
};
