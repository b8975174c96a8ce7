import type { CaughtMail, Party } from './caught-mail.ts';

/** Whose mailbox a mail lies in: its sender's where it was sent from here, else its recipients'. Lower case. */
export function ownersOf(mail: CaughtMail): string[] {
  return mail.sent ? [mail.sender.address] : mail.envelope.to.map((address) => address.toLowerCase());
}

export const mailsOf = (mails: readonly CaughtMail[], address: string): CaughtMail[] =>
  mails.filter((mail) => ownersOf(mail).includes(address.toLowerCase()));

/** Everybody who has a mailbox here, by the order of their first mail. */
export function people(mails: readonly CaughtMail[]): Party[] {
  const found = new Map<string, Party>();
  for (const mail of mails) {
    const named = mail.sent ? mail.sender : mail.recipient;
    for (const address of ownersOf(mail)) {
      const name = found.get(address)?.name || (named.address === address ? named.name : '');
      found.set(address, { address, name });
    }
  }
  return [...found.values()];
}

/** The owner as their mail names them. */
export function ownerOf(mail: CaughtMail, mails: readonly CaughtMail[]): Party {
  const [address = ''] = ownersOf(mail);
  return people(mails).find((person) => person.address === address) ?? { name: '', address };
}

const idsOf = ({ messageId, references }: CaughtMail): string[] =>
  [messageId, ...references].filter((id) => id !== '');

/** The mails that belong with this one in its owner's mailbox (RFC 5322 §3.6.4), itself included, oldest first. */
export function conversationOf(mails: readonly CaughtMail[], mail: CaughtMail): CaughtMail[] {
  const [owner = ''] = ownersOf(mail);
  const candidates = mailsOf(mails, owner);
  const known = new Set(idsOf(mail));
  let size: number;
  do {
    size = known.size;
    for (const other of candidates) {
      const ids = idsOf(other);
      if (ids.some((id) => known.has(id))) for (const id of ids) known.add(id);
    }
  } while (known.size > size);
  return candidates.filter((other) => other.id === mail.id || idsOf(other).some((id) => known.has(id)));
}
