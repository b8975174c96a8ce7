import { table } from '../report.ts';
import type { Tally } from './tally.ts';

type Report = Tally & {
  kills: number;
  killsWhileSweeping: number;
  restarts: number;
  longestOutageMs: number;
  answers: Record<string, number>;
};

/** The report for people. */
export function tallied(report: Report): string {
  const answers = Object.entries(report.answers).map(([answer, times]) => `${answer} × ${times}`);
  return [
    table([
      ['acknowledged', report.acknowledged, `of ${report.customers} customers`],
      ['stored', report.stored, `${report.lost} lost, ${report.duplicateRows} duplicate rows`],
      ['mailed', report.mailed, `of ${report.owedMails} owed for ${report.complaints} complaints`],
      ['without mail', report.withoutMail, `and ${report.leftToPerson} left to a person`],
      [
        'doubled',
        report.doubledMails,
        `of ${report.mails} mails; ${report.interrupted} interrupted while sending`,
      ],
      [
        'killed',
        report.kills,
        `${report.killsWhileSweeping} while sweeping; ${report.restarts} full restarts`,
      ],
    ]),
    `  answers: ${answers.join(', ')}`,
    `  longest outage ${(report.longestOutageMs / 1000).toFixed(1)} s, longest undisturbed wait of a mail ${report.longestWaitSeconds} s`,
  ].join('\n');
}
