import { counted } from '../counted.ts';
import type { AccessMessages } from './en.ts';

const more = counted('de', { one: 'weiteres Mal', other: 'weitere Male' });

export const de: AccessMessages = {
  signIn: {
    title: 'Anmelden',
    lead: 'Es gibt kein Passwort. Sie erhalten eine Mail mit einer Schaltfläche und mit einem Code für ein anderes Gerät.',
    email: 'Ihre E-Mail-Adresse',
    wrongEmail: 'Das ist keine E-Mail-Adresse. Es wurde nichts gesendet; bitte prüfen Sie sie noch einmal.',
    send: 'Mail senden lassen',
    signedOut: 'Sie sind auf diesem Gerät abgemeldet.',
  },
  code: {
    title: 'Sehen Sie in Ihr Postfach',
    lead: 'Wenn diese Adresse zu jemandem an einem Board gehört, ist eine Mail unterwegs. Drücken Sie ihre Schaltfläche, oder geben Sie hier ihren Code ein.',
    label: 'Die sechs Ziffern aus der Mail',
    wrong: (left) => `Das sind nicht die Ziffern aus der Mail. Sie können es ${more(left)} versuchen.`,
    send: 'Anmelden',
    noMail:
      'Nach einigen Minuten noch keine Mail? Sehen Sie im Spam-Ordner nach, und ob es die Adresse ist, die Ihr Board kennt. An eine Adresse gehen höchstens fünf Mails in der Stunde.',
    again: 'Eine neue Mail anfordern',
  },
  link: {
    title: 'Hereinkommen',
    lead: (email) => `Möchten Sie sich auf diesem Gerät als ${email} anmelden?`,
    send: 'Anmelden',
    stays: 'Sie bleiben angemeldet, bis Sie 30 Tage nicht hier waren oder sich abmelden.',
  },
  over: {
    title: 'Damit kommt niemand mehr herein',
    body: 'Eine Mail gilt 15 Minuten und einmal, ihr Code für fünf Versuche. Fordern Sie eine neue an; verloren ist nichts.',
    again: 'Eine neue Mail anfordern',
  },
  access: {
    title: 'Anmelden',
    missing:
      'An diesen Schreibtisch führt der Weg über Cloudflare Access, und Sie sind nicht auf diesem Weg gekommen. Öffnen Sie die Adresse, die Ihr Unternehmen dafür benutzt.',
    nobody: (email) =>
      `Cloudflare Access sagt, dass Sie ${email} sind, und kein Board kennt diese Adresse. Wer ein Board innehat, kann Sie hinzufügen; oder kommen Sie als jemand anderes herein.`,
    leave: 'Als jemand anderes hereinkommen',
  },
  setup: {
    title: 'Ein eigenes Board einrichten',
    lead: 'Sagen Sie, wer Sie sind und wie Ihr Board heißt. Danach gehört es Ihnen, und alles ist so eingestellt, dass es sofort läuft.',
    leadKnown: (email) =>
      `Sie kommen als ${email} herein. Sagen Sie, wie Sie und wie Ihr Board heißen; danach gehört es Ihnen.`,
    name: 'Ihr Name',
    nameHint: 'Ihre Kundschaft sieht ihn unter Ihren Antworten.',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Hierher kommen Beschwerden, und damit melden Sie sich an. Ein Passwort gibt es nicht.',
    problem: {
      ownerName: 'Ihr Name fehlt oder ist länger als 80 Zeichen.',
      ownerEmail: 'Das ist keine E-Mail-Adresse, an die Post gehen kann.',
    },
    over: {
      title: 'Dieser Link hat seinen Dienst getan',
      body: 'Mit ihm entsteht ein einziges Board, innerhalb von sieben Tagen. Wenn es Ihres ist, melden Sie sich an; sonst bitten Sie den Betrieb des Schreibtischs um einen neuen Link.',
      signIn: 'Anmelden',
    },
  },
  account: {
    title: 'Sie',
    who: 'Wer Sie hier sind',
    language: 'Sprache',
    languageLabel: 'Sprache Ihres Schreibtischs',
    sessions: 'Wo Sie angemeldet sind',
    device: (browser, system) => (system ? `${browser} auf ${system}` : browser),
    someBrowser: 'Ein Browser',
    seen: (seen, since) => `Zuletzt benutzt ${seen}, angemeldet ${since}`,
    thisOne: 'Dieses hier',
    end: 'Dort abmelden',
    endOthers: 'Überall sonst abmelden',
    lasts: 'Wer 30 Tage nicht hier war, wird abgemeldet.',
    byAccess: 'Sie kommen über Cloudflare Access herein; hier gibt es nichts abzumelden.',
    done: {
      language: 'Ihr Schreibtisch ist jetzt in dieser Sprache.',
      ended: 'Das Gerät ist abgemeldet.',
      others: 'Alle anderen Geräte sind abgemeldet.',
    },
  },
  mail: {
    subject: (at) => `Am Schreibtisch anmelden, ${at}`,
    heading: 'Am Schreibtisch anmelden',
    lead: (email) => `Jemand, vermutlich Sie selbst, möchte sich als ${email} anmelden.`,
    button: 'Anmelden',
    code: 'Auf einem anderen Gerät angefragt? Geben Sie dort diesen Code ein:',
    until: (until) => `Schaltfläche und Code gelten bis ${until}, und nur einmal.`,
    notYou: 'Wenn Sie das nicht waren, lassen Sie diese Mail liegen: Ohne sie kommt niemand herein.',
    why: (board) => `Sie erhalten diese Mail, weil Sie zu den Menschen des Boards ${board} gehören.`,
  },
};
