import type { CardAct, CardRefusal } from './card-acts.ts';
import type { CardWorld, Taken } from './card-step-parts.ts';
import type { DeskCard } from './card.ts';

/** What becomes of a request that hangs on the wall, in a sentence. */
export function statusStep(
  card: DeskCard,
  { status, line, change }: Extract<CardAct, { act: 'status' }>,
  { now, hasChange }: CardWorld,
): Taken | CardRefusal {
  if (card.state !== 'shown') return 'not-shown';
  const statusLine = line?.trim() || undefined;
  const wanted = status === 'done' ? change : undefined;
  if (wanted && (!wanted.said.trim() || !wanted.did.trim())) return 'no-words';
  if (wanted && hasChange) return 'has-change';
  if (card.status === status && card.statusLine === statusLine && !wanted) return 'no-change';
  return {
    set: { status, statusLine, statusAt: now },
    type: 'status',
    text: statusLine,
    told: card.status !== status || (statusLine !== undefined && card.statusLine !== statusLine),
    change: wanted && { said: wanted.said.trim(), did: wanted.did.trim() },
  };
}

/** A request is declined for everybody to read, or out of sight; anything else only while it waits. */
export function declineStep(
  card: DeskCard,
  { line, shown }: Extract<CardAct, { act: 'decline' }>,
  { now }: CardWorld,
): Taken | CardRefusal {
  const text = line.trim() || undefined;
  if (card.kind !== 'request') {
    return card.state === 'waiting' ? { set: { state: 'hidden' }, type: 'declined', text } : 'not-waiting';
  }
  const state = shown ? 'shown' : 'hidden';
  if (card.status === 'declined' && card.state === state && card.statusLine === text) return 'no-change';
  const set = { state, status: 'declined', statusLine: text, statusAt: now } as const;
  return { set, type: 'declined', text, told: shown };
}
