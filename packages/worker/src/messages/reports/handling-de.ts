import { counted } from '../counted.ts';
import type { HandlingMessages } from './handling-en.ts';

export const de: HandlingMessages = {
  complaints: counted('de', { one: 'Beschwerde', other: 'Beschwerden' }),
  opened: (complaints, before) => `${complaints} eingegangen; im Zeitraum davor ${before}.`,
  open: (complaints) => `Davon noch offen: ${complaints}.`,
  noneOpen: 'Keine davon ist offen.',
  head: 'Wie schnell und wie gut',
  measure: 'Maß',
  now: 'Jetzt',
  before: 'Davor',
  sample: 'Von',
  acknowledge: 'Bis jemand bestätigt hat',
  resolve: 'Bis sie gelöst war',
  median: (what) => `${what}, die Hälfte innerhalb von`,
  p90: (what) => `${what}, 9 von 10 innerhalb von`,
  promise: (what) => `${what}: Zusage gehalten`,
  climbs: 'Eine Stufe höher gegangen',
  reopened: 'Wieder geöffnet',
  recovered: 'Gutgemacht, sagt die Kundschaft',
  recoveredOf: (yes, no, silent) => `${yes} ja, ${no} nein, ${silent} ohne Antwort`,
  byTier: 'Nach Stufe',
  tier: (tier) => `Stufe ${tier}`,
  byOwner: 'Nach den Zuständigen',
  fair: 'In der Reihenfolge der Namen, nicht der Zahlen. Wer die schweren Fälle übernimmt, braucht länger; wer wenige hat, hängt am Zufall. Eine Beschwerde zählt bei der Person, die sie heute hat, und bei der Stufe, die sie erreicht hat.',
  ownerHead: {
    who: 'Person',
    tier: 'Stufe',
    n: 'Beschwerden',
    open: 'Offen',
    acknowledge: 'Bestätigt, Median',
    resolve: 'Gelöst, Median',
    kept: 'Zusagen gehalten',
    climbs: 'Aufstiege',
    reopened: 'Wieder geöffnet',
    recovered: 'Gutgemacht',
  },
  formerly: 'Nicht mehr dabei',
  few: (n) => `Ein Strich steht, wo es weniger als ${n} sind.`,
  million: 'Beschwerden je Million Momente',
  millionLead: (complaints, moments) =>
    `${complaints} auf ${moments}, in denen gefragt oder etwas hinterlassen wurde.`,
  moments: counted('de', { one: 'Moment', other: 'Momente' }),
  sigma: (sigma) => `${sigma} Sigma`,
  tooSeldom: 'In diesem Zeitraum wurde zu selten gefragt, um es zu sagen.',
  sigmaTitle: 'Was ein Sigma-Niveau ist',
  sigmaHow:
    'Six Sigma zählt Fehler je Million Gelegenheiten. Hier ist eine Beschwerde der Fehler und ein Moment, in dem gefragt oder ungefragt etwas hinterlassen wurde, die Gelegenheit. Das Sigma-Niveau ist die Stelle, über der bei einer Normalverteilung dieser Anteil liegt, zuzüglich der üblichen 1,5 (Harry 1988) dafür, dass es auf lange Sicht schlechter geht als auf kurze. 3,4 je Million sind sechs Sigma, 66.807 sind drei.',
  sigmaMind:
    'Gut, um diese Tafel mit sich selbst zu vergleichen. Mit einem anderen Haus nur, wenn beide dieselben Momente zählen.',
  how: 'Wie gezählt wird',
  howDuration:
    'Die Zeiten laufen vom Eingang bis zur ersten Bestätigung oder zur letzten Lösung, nach der Wanduhr, Nächte eingeschlossen. Zusagen werden in Öffnungszeiten gezählt, so wie sie gegeben wurden. Was nach seiner Zeit noch wartet, gilt als gebrochen; was noch Zeit hat, zählt noch nicht.',
  howMedian:
    'Die Hälfte innerhalb von: der Median. 9 von 10 innerhalb von: das 90. Perzentil. Eine, die ein Jahr dauerte, verschiebt beide kaum.',
  howRecovered:
    'Gutgemacht: wer Ja sagte unter denen, die Ja oder Nein sagten. Wer nichts sagte, steht daneben. Der Bereich ist das 95-%-Intervall (Wilson 1927).',
  empty: {
    title: 'Keine Beschwerden in diesem Zeitraum',
    body: 'Es musste nichts beantwortet werden. Beschwerden zählen an dem Tag, an dem sie eingingen.',
  },
};
