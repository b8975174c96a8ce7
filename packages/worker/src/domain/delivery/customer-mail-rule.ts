import type { CustomerMailKind, FollowerMailKind } from './outbox.ts';

/** What is known of whom a mail would go to. `plain`: an address that may stand in a header. */
export type Addressee = { plain: boolean; confirmed: boolean; bounced: boolean; muted: boolean };

/** `claim`: only as one of the few that may go to somebody who has not asked. Otherwise why it isn't sent. */
export type MayMail = 'send' | 'claim' | { withheld: string };

/**
 * Whether a customer may be sent a mail (R46). What only says that something has come is counted for confirmed
 * addresses too: whoever names one shall not be able to fill its owner's mailbox.
 */
export function mayMail(kind: CustomerMailKind, { plain, confirmed, bounced, muted }: Addressee): MayMail {
  if (!plain) return { withheld: 'no address that mail can go to' };
  if (bounced) return { withheld: 'mail to the address came back' };
  if (muted && (kind === 'received' || kind === 'second-ask'))
    return { withheld: 'the address wants answers only' };
  return confirmed && kind !== 'received' ? 'send' : 'claim';
}

/**
 * Whether somebody who follows a request may be sent a mail: news only to an address that is known to be theirs, and
 * the mail that asks for that, or lets them vote (`votes`), only as one of the few, and while anything may become of the
 * request that others see (`hangs`).
 */
export function mayTellFollower(
  kind: FollowerMailKind,
  { plain, confirmed, bounced, muted, votes, hangs }: Addressee & { votes: boolean; hangs: boolean },
): MayMail {
  if (!plain) return { withheld: 'no address that mail can go to' };
  if (bounced) return { withheld: 'mail to the address came back' };
  if (muted) return { withheld: 'the address wants answers only' };
  if (kind === 'news') return confirmed ? 'send' : { withheld: unconfirmed };
  if (!hangs) return { withheld: nothingLeft };
  return confirmed && !votes ? { withheld: 'the address is known to be theirs' } : 'claim';
}

export const nothingLeft = 'nothing left to say';
export const unconfirmed = 'nobody has confirmed the address';
