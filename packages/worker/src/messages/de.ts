import { de as access } from './access/de.ts';
import { de as complaintPage } from './complaint-page/de.ts';
import { counted } from './counted.ts';
import { customerWords } from './customer-words/de.ts';
import { de as courtesy } from './courtesy/de.ts';
import type { Messages } from './en.ts';
import { de as managerMails } from './manager-mails/de.ts';
import { de as desk } from './desk/de.ts';
import { de as inbox } from './inbox/de.ts';
import { de as exchange } from './exchange/de.ts';
import { de as overview } from './overview/de.ts';
import { de as settings } from './settings/de.ts';
import { de as spam } from './spam/de.ts';
import { de as newBoard } from './new-board/de.ts';
import { de as boardSettings } from './board-settings/de.ts';
import { de as mailDesk } from './mail-desk/de.ts';
import { de as digest } from './digest/de.ts';
import { de as hooks } from './hooks/de.ts';
import { de as policyTry } from './policy-try/de.ts';
import { de as themes } from './themes/de.ts';
import { de as wallNews } from './wall-news/de.ts';
import { de as wall } from './wall/de.ts';
import { de as wallPage } from './wall-page/de.ts';
import { de as staff } from './staff/de.ts';
import { de as policy } from './policy/de.ts';
import { de as privacy } from './privacy/de.ts';
import { de as reports } from './reports/de.ts';

const times = counted('de', { one: 'Mal', other: 'Malen' });

export const de: Messages = {
  tone: { praise: 'Lob', complaint: 'Beschwerde', suggestion: 'Vorschlag', question: 'Frage' },
  kind: { rating: 'Bewertung', comment: 'Kommentar', request: 'Artikelwunsch' },
  reason: {
    'top-wanted': 'Will die oberste Leitung',
    'manager-wanted': 'Möchte die Leitung sprechen',
    complaint: 'Beschwerde',
    'low-rating': 'Niedrige Bewertung',
    'watch-list': 'Beobachtete Wörter',
    'high-value': 'Wichtiger Kunde',
    'by-hand': 'Aus dem Team gewünscht',
  },
  rating: {
    outOf: (value, max) => `${value} von ${max}`,
    thumbs: ['Daumen runter', 'Daumen hoch'],
    metric: { csat: 'Zufriedenheit', nps: 'Weiterempfehlung', ces: 'Leichtigkeit', thumbs: 'Daumen' },
  },
  quoted: (words) => `„${words}“`,
  list: { label: (label) => `${label}:`, separator: ', ' },
  fact: {
    received: 'Eingegangen',
    code: 'Belegnummer',
    reasons: 'Warum bei Ihnen',
    moment: 'Moment',
    about: 'Betrifft',
    page: 'Seite',
    customer: 'Kunde',
    value: 'Kundenwert',
    segment: 'Segment',
    attributes: 'Von der Seite gesendet',
    language: 'Sprache',
    wants: 'Wünscht',
    name: 'Angegebener Name',
    email: 'E-Mail',
    phone: 'Telefon',
    publish: 'An der Tafel',
  },
  watched: (words) => `Beobachtete Wörter: ${words}`,
  wants: { reply: 'Eine Antwort', call: 'Einen Anruf', manager: 'Die Leitung' },
  mayPublish: 'Der Text darf gezeigt werden',
  turn: {
    yours: (name, due) => `Sie sind dran, ${name}: Antwort bis ${due}`,
    theirs: (name, due) => `${name} ist dran: Antwort bis ${due}`,
    yoursLate: (name, due) => `Sie sind dran, ${name}: Die Antwort war fällig bis ${due}`,
    theirsLate: (name, due) => `${name} ist dran: Die Antwort war fällig bis ${due}`,
    taken: (name, at) => `${name} kümmert sich, seit ${at}`,
    resolved: (name, at) => `Gelöst von ${name}, ${at}`,
    closed: (at) => `Abgeschlossen ${at}`,
    resolve: {
      yours: (name, due) => `Das liegt bei Ihnen, ${name}: Lösung bis ${due}`,
      theirs: (name, due) => `${name} kümmert sich: Lösung bis ${due}`,
      yoursLate: (name, due) => `Das liegt bei Ihnen, ${name}: Die Lösung war fällig bis ${due}`,
      theirsLate: (name, due) => `${name} kümmert sich: Die Lösung war fällig bis ${due}`,
      byDue: (due) => `Lösung bis ${due}`,
      wasDue: (due) => `Lösung war fällig bis ${due}`,
    },
    byDue: (due) => `Antwort bis ${due}`,
    wasDue: (due) => `Antwort war fällig bis ${due}`,
    left: (duration) => `noch ${duration}`,
    late: (duration) => `überfällig: ${duration}`,
  },
  outcome: 'Was würde es wiedergutmachen?',
  noWords: 'Kein Text, nur die Bewertung.',
  testShort: 'Test',
  test: 'Dies ist ein Test. Er zählt nirgends mit.',
  acknowledge: 'Bestätigen: Ich kümmere mich',
  open: 'Beschwerde öffnen',
  earlier: 'Früher von diesem Kunden',
  mail: {
    context: 'Wo und wer',
    acknowledgeHint: 'Die Schaltfläche öffnet eine Seite; die Uhr hält an, wenn Sie dort bestätigen.',
    added: 'Der Kunde hat etwas ergänzt.',
    why: (board, tier) =>
      `Sie erhalten diese Nachricht, weil Beschwerden auf der Tafel ${board} an Sie gehen (Stufe ${tier}). Wer in welcher Reihenfolge benachrichtigt wird, entscheidet der Inhaber der Tafel.`,
    personal: 'Die Schaltflächen gelten nur für Sie: Bitte leiten Sie diese Nachricht nicht weiter.',
    zone: (zone) => `Alle Zeiten gelten für ${zone}.`,
    testSubject: 'Testnachricht',
    testLead: 'Nachrichten von Wipeboard erreichen Sie.',
    testBody: (from, transport) =>
      `Jemand hat ${from} gebeten, dies über ${transport} zu senden. Kein Kunde wartet; es ist nichts zu tun.`,
    testSent: (at) => `Gesendet ${at}`,
  },
  managerMails,
  event: {
    opened: 'Eingegangen und zur Beschwerde geworden',
    told: (name: string) => `${name} wurde benachrichtigt`,
    extended: 'Der Kunde hat etwas ergänzt',
    joined: 'Der Kunde hat noch etwas hinterlassen',
    acknowledged: (name: string) => `Angenommen von ${name}`,
    climbed: (name: string) => `Weitergestiegen zu ${name}`,
    reminded: (name: string) => `${name} wurde erinnert`,
    'handed-over': (name: string) => `Übergeben an ${name}`,
    answered: (name: string) => `${name} hat dem Kunden geantwortet`,
    remarked: (name: string) => `Bemerkung von ${name}, nur für die Leute der Tafel`,
    wrote: 'Der Kunde hat geschrieben',
    'approval-asked': (name: string) => `${name} hat um Freigabe gebeten`,
    approved: (name: string) => `Freigegeben von ${name}`,
    declined: (name: string) => `${name} hat nicht zugestimmt`,
    resolved: (name: string) => `Gelöst von ${name}`,
    'asked-again': 'Der Kunde wurde ein zweites Mal gefragt, ob es geholfen hat',
    verdict: 'Der Kunde hat gesagt, ob es geholfen hat',
    reopened: (name: string) => `Wieder geöffnet; ${name} ist an der Reihe`,
    closed: 'Abgeschlossen',
    'contact-changed': 'Der Kunde hat seine Kontaktdaten geändert',
  },
  complaintPage,
  courtesy,
  receiptPage: {
    title: (code, board) => `Ihr Beleg ${code}, ${board}`,
    thanks: 'Danke. Ihre Nachricht ist da.',
    read: 'Ein Mensch hat sie gelesen.',
    again: 'Sie ist wieder offen.',
    code: 'Ihre Belegnummer',
    acknowledgeDue: (due) => `Ein Mensch liest sie bis ${due}`,
    acknowledgeLate: (due) =>
      `Bis ${due} hätte ein Mensch sie lesen sollen. Wir sind spät dran, das tut uns leid.`,
    next: 'Als Nächstes',
    promise: (duration) => `Für eine Antwort nehmen wir uns höchstens ${duration} vor.`,
    promiseInHours: (duration) =>
      `Für eine Antwort nehmen wir uns höchstens ${duration} vor, gerechnet in den Öffnungszeiten.`,
    kept: (kept, of) => `Das haben wir bei den letzten ${times(of)} ${kept}-mal geschafft.`,
    languages: 'Sprache',
    zone: (zone) => `Alle Zeiten gelten für ${zone}.`,
  },
  customer: customerWords,
  access,
  hooks,
  policyTry,
  themes,
  reports,
  desk,
  inbox,
  digest,
  settings,
  spam,
  newBoard,
  boardSettings,
  mailDesk,
  privacy,
  policy,
  staff,
  overview,
  wallNews,
  wall,
  wallPage,
  exchange,
  notice: {
    'link-not-valid': {
      title: 'Dieser Link funktioniert nicht',
      body: 'Er ist unvollständig oder war für jemand anderen bestimmt. Öffnen Sie ihn noch einmal aus Ihrer E-Mail; hilft das nicht, bitten Sie den Inhaber der Tafel um einen neuen.',
    },
    'link-expired': {
      title: 'Dieser Link ist abgelaufen',
      body: 'Links in unseren E-Mails gelten eine Zeit lang. Bitten Sie den Inhaber der Tafel um einen neuen.',
    },
    'receipt-not-found': {
      title: 'Hier gibt es keinen Beleg',
      body: 'Die Adresse ist vielleicht unvollständig, oder die Nachricht wurde gelöscht.',
    },
    'not-found': {
      title: 'Hier gibt es keine Seite',
      body: 'Die Adresse ist vielleicht vertippt oder veraltet.',
    },
    'not-allowed': {
      title: 'Das gehört nicht zu Ihrer Rolle',
      body: 'Wem das Board gehört, kann es tun oder Ihnen die Rolle dafür geben. Nichts wurde geändert.',
    },
    'cross-site': {
      title: 'Das kam von einer anderen Website',
      body: 'Formulare gelten nur, wenn sie von einer unserer Seiten abgeschickt werden. Nichts wurde geändert.',
    },
    'changed-meanwhile': {
      title: 'Inzwischen hat jemand das geändert',
      body: 'Von Ihnen wurde nichts darübergeschrieben. Gehen Sie zurück, laden Sie die Seite neu und ändern Sie es noch einmal.',
    },
    'signed-out': {
      title: 'Sie sind abgemeldet',
      body: 'Nichts wurde geändert. Melden Sie sich an und tun Sie es noch einmal.',
    },
    'rate-limited': {
      title: 'Das war viel auf einmal',
      body: 'Es wurde nichts geändert. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    },
    'not-accepted': {
      title: 'Das wurde nicht angenommen',
      body: 'Was gesendet wurde, ist zu groß oder nicht das, was diese Seite annimmt. Es wurde nichts geändert. Gehen Sie zurück und versuchen Sie es mit weniger Worten.',
    },
    error: {
      title: 'Das hat nicht geklappt',
      body: 'Der Fehler liegt bei uns, und es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal. Bleibt es dabei, nennen Sie dem Inhaber der Tafel die Nummer unten.',
    },
  },
  requestId: 'Anfrage',
  home: {
    title: 'Wipeboard',
    lead: 'Eine Tafel für jede Webseite, und dahinter jemand, der antwortet.',
    runs: 'Hier ist der Schreibtisch: Er bewahrt auf, was Kunden hinterlassen, und sagt der Leitung Bescheid, wenn es nicht warten kann.',
    embed: 'Die Tafel auf eine Seite setzen',
    embedHint: 'Eine Zeile, vor dem Ende des Body. Setzen Sie den Schlüssel Ihrer Tafel ein.',
    more: 'Für Entwickler',
    openapi: 'Die Schnittstelle (OpenAPI)',
    health: 'Zustand',
  },
};
