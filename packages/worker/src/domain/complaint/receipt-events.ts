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

/**
 * Whose receipt it is. `head`: of what opened the complaint; `joined`: of what the same customer, as the shop signed,
 * left besides; `claimed`: of what names the same address, which anybody can type, so the words of others stay unseen.
 */
export type ReceiptStanding = 'head' | 'joined' | 'claimed';
export type ReceiptReader = {
  submission: string;
  standing: ReceiptStanding;
  /** Whether the shop signed whose it is; then whatever joined it is the same customer's. */
  signed: boolean;
  receivedAt: number;
};

/** What happened, oldest first, as far as the holder of this receipt may know it. */
export function customerEvents(reader: ReceiptReader, events: readonly TimelineEvent[]): CustomerEvent[] {
  const list: CustomerEvent[] = [{ type: 'received', at: reader.receivedAt }];
  for (const event of events) {
    const type = told[event.type];
    if (
      !type ||
      isPast(event, reader) ||
      (event.detail?.submission === reader.submission && type === 'added')
    )
      continue;
    list.push(seenBy(reader, event, type));
  }
  return list;
}

/** What happened before somebody joined is told on the page that they had then. */
const isPast = ({ at }: TimelineEvent, { standing, receivedAt }: ReceiptReader) =>
  standing !== 'head' && at < receivedAt;

function seenBy(reader: ReceiptReader, event: TimelineEvent, type: ReceiptEventType): CustomerEvent {
  const { at, by, text, detail } = event;
  const customers = type === 'wrote' || type === 'verdict';
  const seen = customers ? isOwn(reader, event) : reader.standing !== 'claimed';
  if (type === 'wrote' && !seen) return { type: 'added', at };
  return {
    type,
    at,
    by: named.includes(type) ? by : undefined,
    text: seen && words.includes(type) ? text : undefined,
    gesture: seen && type === 'resolved' ? detail?.resolution?.gesture?.what : undefined,
    helped: type === 'verdict' ? detail?.helped : undefined,
  };
}

/** A customer's words bear the submission through whose receipt they came, unless it is the one that opened it. */
function isOwn({ submission, standing, signed }: ReceiptReader, { detail }: TimelineEvent): boolean {
  if (signed) return true;
  return detail?.submission === undefined ? standing === 'head' : detail.submission === submission;
}
