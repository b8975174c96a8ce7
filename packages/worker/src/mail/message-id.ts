/**
 * The Message-ID (RFC 5322 §3.6.4) of the mail with this outbox key: always the same, so a second try is recognisable
 * and later mails can refer to it. Also names a thread: mails whose `References` hold one common id stay together.
 */
export function messageId(key: string, senderEmail: string): string {
  const domain = senderEmail.slice(senderEmail.lastIndexOf('@') + 1).toLowerCase();
  const local = key.replaceAll(/[^A-Za-z0-9_-]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  return `<${local}@${domain}>`;
}
