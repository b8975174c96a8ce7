import type { CountingMessages } from './counting-en.ts';

export const de: CountingMessages = {
  title: 'Wie gezählt wird',
  csat: 'Zufriedenheit ist der Anteil der Bewertungen mit 4 oder 5 an allen von 1 bis 5. Bei Daumen ist es der Anteil der Daumen hoch.',
  wilson:
    'Ihr 95-%-Intervall ist das von Wilson (1927, Journal of the American Statistical Association 22), das Newcombe (1998, Statistics in Medicine 17) unter sieben am besten fand: Es bleibt richtig bei wenigen Antworten und bei Anteilen nahe 0 oder 100 %. Mit p als Anteil, n als Zahl der Bewertungen und z = 1,96:',
  nps: 'Der NPS (Reichheld 2003) ist der Anteil der Fürsprecher (9, 10) abzüglich des Anteils der Kritiker (0 bis 6). Sein Intervall ist das angepasste Wald-Intervall nach Rocks (2016): als hätten drei mehr geantwortet, ¾ davon Fürsprecher und ¾ Kritiker, aus der Varianz p + d − (p − d)², geteilt durch n + 3.',
  ces: 'Leichtigkeit (CES) ist der Mittelwert der Bewertungen von 1 bis 7. Das Intervall ist der Mittelwert ± 1,96-mal die Standardabweichung geteilt durch √n.',
  interval:
    'Wie man ein Intervall liest: Würden Sie immer wieder so viele Menschen fragen, läge in 95 von 100 solcher Intervalle der wahre Wert. Zehn Antworten geben ein breites, tausend ein schmales.',
  change:
    'Eine Änderung ist mehr, als der Zufall erklärt, wenn die Intervalle beider Zeiträume sich nicht überlappen. Das ist streng: Auch eine kleinere kann echt sein (Schenker und Gentleman 2001, The American Statistician 55).',
  lift: 'Was niedrige Bewertungen treibt: wie oft sie dort niedrig sind, geteilt durch, wie oft überall. 2 heißt doppelt so oft. Gezeigt wird ab 10 Bewertungen.',
  left: 'Tests und was als verdächtig beiseitegelegt wurde, zählen nie. Eine geänderte Bewertung zählt einmal, so wie sie zuletzt steht. Tage sind die der Zeitzone der Tafel.',
  asked:
    'Antwortquote ist beantwortet geteilt durch gezeigt. Gezeigt zählt eine Frage, sobald sie ins Bild kam; eine geschlossene oder übergangene ist keine Antwort.',
  example: (what) => `Mit Ihren eigenen Zahlen: ${what}`,
  exampleWilson: (satisfied, n, share, low, high) =>
    `${satisfied} von ${n} sind zufrieden, also p = ${share}, und das Intervall reicht von ${low} bis ${high}.`,
  exampleNps: (promoters, detractors, n, value, low, high) =>
    `${promoters} Fürsprecher abzüglich ${detractors} Kritiker, von ${n}: ${value}, und das Intervall reicht von ${low} bis ${high}.`,
  exampleCes: (n, mean, deviation, low, high) =>
    `${n} Bewertungen mit dem Mittelwert ${mean} und der Standardabweichung ${deviation}: Das Intervall reicht von ${low} bis ${high}.`,
};
