import { counted } from '../counted.ts';
import type { en } from './en.ts';

const votes = { one: 'Stimme', other: 'Stimmen' };
const joined = {
  one: 'weiterer Wunsch damit zusammengelegt',
  other: 'weitere Wünsche damit zusammengelegt',
};

export const de: typeof en = {
  title: (board) => `An der Tafel von ${board}`,
  heading: 'An der Tafel',
  lead: 'Was sich andere gewünscht haben, was sie sagten und was daraus wurde.',
  tell: 'Sagen Sie uns etwas',
  feed: 'Im Feedreader verfolgen',
  section: { request: 'Gewünscht', note: 'Gesagt', change: 'Sie sagten, wir taten' },
  show: { label: 'Zeigen', all: 'Alles' },
  status: {
    label: 'Wie es darum steht',
    wanted: 'Noch gewünscht',
    open: 'Offen',
    planned: 'Geplant',
    done: 'Erledigt',
    declined: 'Vorerst nicht',
    merged: 'Mit einem anderen zusammengelegt',
  },
  sort: {
    label: 'Geordnet nach',
    wanted: 'Am meisten gewünscht',
    rising: 'Im Kommen',
    newest: 'Neuestes',
    done: 'Zuletzt erledigt',
  },
  search: {
    label: 'Etwas suchen',
    send: 'Suchen',
    found: (words) => `Was „${words}“ ähnlich ist`,
    busy: 'Von hier kamen gerade zu viele Suchen',
    wait: 'Versuchen Sie es in einer Minute noch einmal. Alles an der Tafel lässt sich weiterhin lesen.',
  },
  more: {
    request: 'Weitere Wünsche',
    note: 'Weitere Notizen',
    change: 'Mehr von dem, was wir taten',
  },
  empty: {
    title: 'Hier hängt noch nichts',
    body: 'Sie können den Anfang machen. Schreiben Sie, was Sie sich hier wünschen oder wie es war; alle, die vorbeikommen, können es dann lesen und sich anschließen.',
    request: 'Noch hat sich niemand etwas gewünscht.',
    note: 'Noch hat niemand eine Notiz hinterlassen.',
    change: 'Wenn sich etwas ändert, weil jemand etwas gesagt hat, steht es hier.',
    none: 'Davon gibt es hier nichts.',
    noneFound: (words) => `An der Tafel hängt nichts, das „${words}“ ähnlich ist.`,
    all: 'Alles zeigen',
    ask: 'Wünschen Sie es sich',
  },
  lost: 'Dieser Teil der Liste ist nicht mehr zu finden. Hier ist ihr Anfang.',
  votes: counted('de', votes),
  whole: 'Alles lesen',
  anonymous: 'Jemand',
  said: 'Sie sagten',
  did: 'Wir taten',
  from: 'Woraus das wurde',
  back: 'Alles an der Tafel',
  story: {
    heading: 'Bisher',
    asked: 'Gewünscht',
    again: 'Wieder offen',
    answered: (by) => `Antwort von ${by}`,
    merged: (words) => `Zusammengelegt mit „${words}“. Die Stimmen zählen jetzt dort.`,
    joined: counted('de', joined),
  },
  request: {
    done: 'Das ist erledigt, abzustimmen gibt es hier nichts mehr.',
    declined: 'Das kommt vorerst nicht, abzustimmen gibt es hier nichts.',
  },
  vote: {
    heading: 'Das hätte ich auch gern',
    button: 'Dafür stimmen:',
    email: 'Ihre E-Mail-Adresse',
    hint: 'Damit alle einmal zählen. Wir schicken Ihnen einen Link; Ihre Stimme zählt, sobald Sie darauf drücken, und Sie erfahren, was daraus wird. Hier sieht niemand die Adresse.',
    send: 'Link zuschicken',
    mail: {
      subject: 'Ihre Stimme zählt, sobald Sie Ja sagen',
      lead: 'Soll Ihre Stimme zählen?',
      body: (board) =>
        `Diese Adresse wurde an der Tafel von ${board} angegeben, um für einen Wunsch zu stimmen. Wenn Sie das waren, sagen Sie es: Ihre Stimme zählt, und Sie bekommen jedes Mal eine E-Mail, wenn sich etwas tut.`,
      yes: 'Ja, meine Stimme zählt',
    },
    link: {
      askTitle: 'Soll Ihre Stimme zählen?',
      askBody: (board) =>
        `Dann ist das Ihre Adresse, Ihre Stimme zählt, und ${board} schreibt Ihnen jedes Mal, wenn sich bei diesem Wunsch etwas tut.`,
      yes: 'Ja, meine Stimme zählt',
      votedTitle: 'Ihre Stimme zählt',
      takeBack: 'Stimme zurücknehmen',
    },
    sentTitle: 'Wir haben Ihnen geschrieben',
    sent: 'Drücken Sie in der E-Mail auf den Knopf, dann zählt Ihre Stimme. Wenn in den nächsten Minuten nichts kommt, sehen Sie bei den unerwünschten E-Mails nach.',
  },
  ask: {
    heading: 'Sich etwas wünschen',
    title: 'Was hätten Sie gern?',
    titleHint: 'In einer Zeile, so wie Sie es sagen würden.',
    details: 'Gibt es dazu mehr zu sagen?',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Nur um Ihnen zu sagen, was daraus wird. Hier sieht sie niemand.',
    byHand: (board) =>
      `Jemand von ${board} sieht es an, dann hängt es hier. Sie bekommen einen privaten Link, mit dem Sie es zurücknehmen können.`,
    atOnce:
      'Es hängt dann hier, und alle können es lesen. Sie bekommen einen privaten Link, mit dem Sie es zurücknehmen können.',
    send: 'Wunsch abschicken',
  },
  note: {
    heading: 'Eine Notiz hinterlassen',
    text: 'Was möchten Sie sagen?',
    tone: 'Was ist es?',
    noTone: 'Möchte ich nicht sagen',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Nur um Ihnen zu antworten. Hier sieht sie niemand.',
    publish: 'Sie dürfen es hier für alle aufhängen',
    publishHint: (board) =>
      `Mit Ihrem Vornamen, falls Sie einen angeben. Sonst lesen es nur die Leute von ${board}. Sie können es sich jederzeit anders überlegen.`,
    send: 'Abschicken',
  },
  name: 'Ihr Vorname',
  nameHint: 'Er steht bei Ihren Worten. Lassen Sie ihn weg, um anonym zu bleiben.',
  trap: 'Hier nichts eintragen',
  similar: {
    title: 'Ist es eines davon?',
    body: 'Andere haben sich Ähnliches gewünscht. Ist es dasselbe, bewirkt eine Stimme mehr als ein zweiter Wunsch.',
    anyway: 'Nein, es ist etwas anderes',
    send: 'Trotzdem wünschen',
  },
  thanks: {
    title: 'Danke',
    waits: (board) => `Es ist angekommen. Jemand von ${board} sieht es an, bevor es hier hängt.`,
    up: 'Es ist angekommen und hängt an der Tafel.',
    kept: (board) => `Es ist angekommen, und die Leute von ${board} lesen es. Hier wird es nicht aufgehängt.`,
    code: 'Ihr Code',
    page: 'Ihre private Seite öffnen',
    pageHint:
      'Dort sehen Sie, was daraus wird, können etwas hinzufügen und es zurücknehmen. Das kann jeder, der die Adresse hat: Behalten Sie sie für sich.',
  },
  problem: {
    summary:
      'Etwas muss zuerst berichtigt werden. Es wurde nichts gesendet, und Ihre Worte stehen noch hier.',
    empty: 'Bitte schreiben Sie zuerst etwas.',
    long: (most) => `Bitte höchstens ${most} Zeichen.`,
    odd: 'Darin steht ein Zeichen, das sich nicht aufbewahren lässt. Bitte schreiben Sie es ohne.',
    email: 'Das ist keine E-Mail-Adresse. Eine sieht aus wie name@example.org.',
    late: 'Was Sie vorher von dieser Seite gesendet haben, lässt sich so nicht mehr ändern. Ihre Worte stehen noch hier: Senden Sie sie noch einmal, als etwas Neues.',
  },
  screen: {
    title: (board) => `${board}: die Tafel für die Wand`,
    body: 'Diese Seite braucht JavaScript, um zu zeigen, was an der Tafel hängt.',
    page: 'Zur Tafel',
  },
  languages: 'Sprache dieser Seite',
  zone: (name) => `Tage wie in ${name}.`,
};
