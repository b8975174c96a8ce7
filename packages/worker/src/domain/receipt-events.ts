import type { ReceiptEventType } from '@wipeboard/shared';
import type { EventType } from './complaint-events.ts';
import type { TimelineEvent } from './complaint-view.ts';

/** One thing that happened, as its customer is told it; `at` in ms since the epoch. */
export type CustomerEvent = {
  type: ReceiptEventType;
  at: number;
  by?: string;
  text?: string;
  gesture?: string;
  helped?: boolean;
};

const told: Partial<Record<EventType, ReceiptEventType>> = {
  extended: 'added',
  joined: 'added',
  acknowledged: 'read',
  climbed: 'passed-on',
  'handed-over': 'passed-on',
  answered: 'answered',
  wrote: 'wrote',
  resolved: 'resolved',
  verdict: 'verdict',
  reopened: 'reopened',
  closed: 'closed',
};

/** Words that pass between the customer and the board; everything else of an event is the board's own business. */
const words: readonly ReceiptEventType[] = ['answered', 'wrote', 'resolved', 'verdict'];
/** Where the customer learns who it is that deals with it. */
const named: readonly ReceiptEventType[] = ['read', 'passed-on', 'answered', 'resolved'];

export function customerEvents(receivedAt: number, events: readonly TimelineEvent[]): CustomerEvent[] {
  const list: CustomerEvent[] = [{ type: 'received', at: receivedAt }];
  for (const { type: happened, at, by, text, detail } of events) {
    const type = told[happened];
    if (!type) continue;
    list.push({
      type,
      at,
      by: named.includes(type) ? by : undefined,
      text: words.includes(type) ? text : undefined,
      gesture: type === 'resolved' ? detail?.resolution?.gesture?.what : undefined,
      helped: type === 'verdict' ? detail?.helped : undefined,
    });
  }
  return list;
}
