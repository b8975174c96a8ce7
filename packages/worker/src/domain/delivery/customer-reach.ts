import type { CustomerReach } from '../complaint/complaint-view.ts';

/** What is known of the address that a customer gave. `mailed`: one answer has already gone to it. */
export type KnownAddress = {
  email?: string;
  /** As the shop's own signed identity says, if there is one. */
  signedEmail?: string;
  confirmed: boolean;
  bounced: boolean;
  mailed: boolean;
};

/** Nobody who was merely named gets more than one answer; a signed identity or a click has confirmed an address. */
export function customerReach({
  email,
  signedEmail,
  confirmed,
  bounced,
  mailed,
}: KnownAddress): CustomerReach {
  if (!email || bounced) return 'page';
  if (confirmed || email.toLowerCase() === signedEmail?.toLowerCase()) return 'mail';
  return mailed ? 'page' : 'mail-once';
}
