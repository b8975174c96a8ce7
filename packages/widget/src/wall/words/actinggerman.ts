import type { ActingWords } from './actingenglish.ts';

const german: ActingWords = {
  counted: 'Ihre Stimme zählt.',
  takenBack: 'Ihre Stimme ist zurückgenommen.',
  notSent: 'Noch nicht gesendet. Das geschieht von selbst.',
  closed: 'Hier wird nicht mehr abgestimmt, deshalb zählt Ihre Stimme nicht.',
  gone: 'Das wurde abgenommen, deshalb zählt Ihre Stimme nicht.',
  late: 'Ihre Stimme ließ sich drei Tage lang nicht senden und zählt nicht.',
  notCounted: 'Ihre Stimme wurde nicht gezählt.',
  elsewhere: 'Das wurde mit einem anderen Wunsch zusammengelegt. Ihre Stimme zählt dort.',
  following: 'Wir haben Ihnen geschrieben. Drücken Sie den Knopf darin, dann bekommen Sie Bescheid.',
  details: 'Gibt es dazu mehr zu sagen?',
  name: 'Ihr Vorname, wenn Sie möchten',
  email: 'Ihre E-Mail-Adresse, nur um Ihnen zu sagen, was daraus wird',
  public: 'Hier können es alle lesen, mit Ihrem Vornamen, falls Sie einen angeben.',
  send: 'Wunsch abschicken',
  sending: 'Wird gesendet …',
  similar: 'Andere haben sich Ähnliches gewünscht:',
  instead: 'Stattdessen dafür stimmen',
  needTitle: 'Bitte schreiben Sie zuerst, was Sie gern hätten.',
  badEmail: 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  refused: 'Das wurde nicht angenommen. Was Sie geschrieben haben, ist noch da.',
  arrived: 'Vielen Dank. Es ist angekommen.',
  waiting: 'Von Ihnen, wartet auf den Laden',
  up: 'Von Ihnen, hängt jetzt an der Tafel',
  offer: 'Sagen Sie mir, wenn sich etwas tut',
  offerWhy: 'Ihre E-Mail-Adresse, nur für diesen Wunsch',
  offerYes: 'Bescheid bekommen',
  offerNo: 'Nein, danke',
};

export default german;
