import { counted } from '../counted.ts';
import type { ChartsMessages } from './charts-en.ts';

export const de: ChartsMessages = {
  asTable: 'Die Zahlen als Tabelle',
  band: 'Das Band ist das 95-%-Intervall: je weniger Antworten, desto breiter.',
  few: 'Hohle Punkte haben weniger als 10 Antworten: mehr Zufall als Nachricht.',
  gaps: 'Wo die Linie aufhört, hat niemand geantwortet.',
  point: (when, value, range, ratings) => `${when}: ${value} (${range}), ${ratings}`,
  none: (when) => `${when}: keine Antworten`,
  rose: (what, from, to, first, last) => `${what}: gestiegen von ${from} (${first}) auf ${to} (${last}).`,
  fell: (what, from, to, first, last) => `${what}: gefallen von ${from} (${first}) auf ${to} (${last}).`,
  stayed: (what, value, first, last) => `${what}: ${value} am Anfang (${first}) wie am Ende (${last}).`,
  once: (what, value, when) => `${what}: ${value} (${when}); zu anderen Zeiten hat niemand geantwortet.`,
  extremes: (least, most) => `Dazwischen lag der Wert zwischen ${least} und ${most}.`,
  nothing: (what) => `${what}: Niemand hat geantwortet.`,
  earlier: (value) => `zuvor: ${value}`,
  range: (low, high) => `${low} bis ${high}`,
  ratings: counted('de', { one: 'Bewertung', other: 'Bewertungen' }),
  head: { when: 'Zeit', value: 'Wert', range: '95-%-Intervall', n: 'Bewertungen', all: 'Einsendungen' },
};
