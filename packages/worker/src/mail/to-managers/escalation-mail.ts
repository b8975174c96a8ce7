import type { TimelineEvent } from '../../domain/complaint/complaint-view.ts';
import { turnWords, type Reading } from '../../messages/complaint-words.ts';
import { within } from '../../messages/plain.ts';
import { answeringBlocks, buttonsBlocks, softly } from './answering-blocks.ts';
import { complaintWords, joinedBlocks, quotable } from './complaint-blocks.ts';
import type { MailBlock } from '../mail-block.ts';
import { eventOf, nameOf, readingOf, type MailOccasion } from './mail-occasion.ts';
import { managerMail } from './manager-mail.tsx';
import { clockLine, wholeComplaint } from './whole-complaint.ts';
import type { Written } from '../written.ts';

/** "Somebody must answer this": to the person whose turn it has become, because it is new, climbed, or came back. */
export function escalationMail(occasion: MailOccasion): Written {
  const reading = readingOf(occasion);
  const { view, recipient } = occasion;
  const how = howItCame(occasion);
  const cameBack = how?.type === 'reopened' ? noBlocks(occasion, reading, how) : undefined;
  const { firstWords, subject } = reading.messages.managerMails;
  return managerMail(
    occasion,
    {
      what: how && (cameBack ? subject.reopened : subject.climbed),
      heading: turnWords(view, recipient, reading),
      leads: [...why(occasion, reading, how), ...clockLine(occasion, reading)],
      blocks: [
        ...(cameBack ?? []),
        ...complaintWords(occasion, reading, cameBack && firstWords),
        ...joinedBlocks(occasion, reading),
        ...buttonsBlocks(occasion, reading),
        ...answeringBlocks(occasion, reading),
        ...wholeComplaint(occasion, reading, { without: [how?.id] }),
      ],
    },
    reading,
  );
}

/** The climb or the reopening that brought it to its reader; absent where it is new. A mail passed on names none. */
function howItCame(occasion: MailOccasion): TimelineEvent | undefined {
  const { view, recipient } = occasion;
  return (
    eventOf(occasion) ??
    view.events.findLast(
      ({ type, byId }) => (type === 'climbed' || type === 'reopened') && byId === recipient.id,
    )
  );
}

function why(occasion: MailOccasion, reading: Reading, how: TimelineEvent | undefined): string[] {
  const { view } = occasion;
  const { escalation } = reading.messages.managerMails;
  if (how?.type === 'reopened') return [cameBack(occasion, reading, how)];
  const { because, before } = how?.detail ?? {};
  if (how?.type !== 'climbed' || before === undefined)
    return view.complaint.reasons.includes('top-wanted') ? [escalation.top] : [];
  const name = within(reading.locale, nameOf(occasion, before));
  if (because === 'unreachable') return [escalation.unreachable(name)];
  if (because === 'left') return [escalation.left(name)];
  const since = reading.instants.brief(turnBefore(occasion, how), reading.now);
  return [(because === 'resolve-due' ? escalation.notResolved : escalation.notAcknowledged)(name, since)];
}

/** Since when whoever had it before an event had had it. */
function turnBefore({ view }: MailOccasion, event: TimelineEvent): number {
  const earlier = view.events.slice(0, view.events.indexOf(event));
  const began = earlier.findLast(({ type }) => ['climbed', 'handed-over', 'reopened'].includes(type));
  return began?.at ?? view.complaint.openedAt;
}

const lastResolution = ({ view }: MailOccasion, event: TimelineEvent) =>
  view.events.slice(0, view.events.indexOf(event)).findLast(({ type }) => type === 'resolved');

function cameBack(occasion: MailOccasion, reading: Reading, event: TimelineEvent): string {
  const { escalation } = reading.messages.managerMails;
  const resolved = lastResolution(occasion, event);
  const at = reading.instants.brief(resolved?.at ?? event.at, reading.now);
  return resolved?.byId === occasion.recipient.id
    ? escalation.reopenedYours(at)
    : escalation.reopened(within(reading.locale, resolved?.by ?? '–'), at);
}

/** The customer's "no" with their words, and what they had been told before it. */
function noBlocks(occasion: MailOccasion, reading: Reading, event: TimelineEvent): MailBlock[] {
  const { escalation } = reading.messages.managerMails;
  const { events } = occasion.view;
  const verdict = events.slice(0, events.indexOf(event)).findLast(({ type }) => type === 'verdict');
  const lines = quotable(verdict?.text);
  const resolved = lastResolution(occasion, event);
  return [
    lines.length > 0
      ? { kind: 'words', lines, label: escalation.no, large: true }
      : softly(escalation.noWords),
    ...(resolved?.text
      ? [
          {
            kind: 'words' as const,
            lines: quotable(resolved.text),
            label: escalation.earlier(within(reading.locale, resolved.by ?? '–')),
          },
        ]
      : []),
  ];
}
