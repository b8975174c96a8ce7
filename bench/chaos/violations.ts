import type { Tally } from './tally.ts';

export type Circumstances = {
  /** Refusals that no resend would have changed. */
  refused: string[];
  /** Mails still owed after the drain. */
  owed: number;
  /** No mail may have waited longer (s); only where no clock was moved. */
  longestWait?: number;
};

/** One sentence for each invariant that did not hold. */
export function violations(tally: Tally, { refused, owed, longestWait }: Circumstances): string[] {
  const none = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}`]);
  return [
    ...none(tally.customers - tally.acknowledged, 'customers were never shown a receipt'),
    ...none(refused.length, `requests were refused for good, the first with ${refused[0]}`),
    ...none(tally.lost, 'acknowledged submissions are lost or altered'),
    ...none(tally.duplicateRows, 'duplicate rows'),
    ...none(tally.changedReceipts, 'keys had receipts for different submissions'),
    ...none(tally.miscounted, 'submissions counted wrongly by the daily rollups'),
    ...none(tally.withoutMail, 'complaints without their mail'),
    ...none(tally.doubledWithoutDoubt, 'mails doubled although no try was interrupted'),
    ...none(tally.strayMails, 'mails that nobody owed'),
    ...none(owed, 'mails still owed after every retry was due'),
    ...(longestWait !== undefined && tally.longestWaitSeconds > longestWait
      ? [`a mail waited ${tally.longestWaitSeconds} s, longer than ${longestWait} s`]
      : []),
  ];
}
