import { counted } from '../counted.ts';
import type { SpamMessages } from './en.ts';

export const de: SpamMessages = {
  why: 'Von selbst beiseitegelegt, denn:',
  reasons: {
    honeypot: 'Ein Feld ist ausgefüllt, das kein Mensch sieht.',
    'no-stamp': 'Es wurde gesendet, ohne dass unser Formular geöffnet war.',
    'too-quick': 'Es kam keine drei Sekunden nach dem Öffnen des Formulars.',
    program: 'Es nennt sich selbst ein Programm, keinen Browser.',
    'false-browser': 'Es nennt sich einen heutigen Browser und sendet nichts von dem, was diese senden.',
    'half-browser': 'Es lässt einiges weg, was Browser senden.',
    'no-browser': 'Es sagt nichts darüber, was es gesendet hat.',
    bare: 'Es sagt nichts über die Seite, von der es kam.',
    bbcode: 'Es enthält Links, wie Foren sie schreiben.',
    html: 'Es enthält den Quelltext eines Links.',
    probe: 'Es enthält, was in unvorsichtige Websites einbricht. Hier ist es nur Text.',
    addresses: 'Es enthält drei Webadressen oder mehr.',
    address: 'Es enthält eine Webadresse oder ein Konto anderswo.',
    'name-address': 'Der Name ist eine Webadresse.',
    selling: 'Es nennt etwas, wofür oft auf diese Weise geworben wird.',
    'much-selling': 'Es nennt mehreres, wofür oft auf diese Weise geworben wird.',
    offer: 'Es sagt, wo man es bekommt.',
    gibberish: 'Die Worte sind Buchstaben ohne Sinn.',
    'gibberish-name': 'Der Name besteht aus Buchstaben ohne Sinn.',
    repeated: 'Andere haben binnen einer Stunde dasselbe geschrieben.',
    'repeated-often': 'Viele andere haben binnen einer Stunde dasselbe geschrieben.',
  },
  held: 'Jemand müsste es beantworten. Holen Sie es zurück, wird es eine Beschwerde, deren Uhr dann beginnt.',
  notHeld: 'Niemand hat davon erfahren. Holen Sie es zurück, zählt es wie alles andere.',
  asideLately: counted('de', { one: 'diese Woche beiseitegelegt', other: 'diese Woche beiseitegelegt' }),
  lookThrough: 'Durchsehen',
  ofThem: (held) => `${held} davon wären Beschwerden`,
};
