import type { CustomerReach } from './complaint-view.ts';

/** What is known of the address that a customer gave. `mailed`: this complaint has already gone to it once. */
export type KnownAddress = {
  email?: string;
  /** As the shop's own signed identity says, if there is one. */
  signedEmail?: string;
  confirmed: boolean;
  bounced: boolean;
  mailed: boolean;
};

/** Nobody who was merely named gets more than one mail; a signed identity or a click has confirmed an address. */
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
