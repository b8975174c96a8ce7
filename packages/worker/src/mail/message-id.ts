/**
 * The Message-ID (RFC 5322 §3.6.4) of the mail with this outbox key: always the same, so a second try is recognisable
 * and later mails can refer to it. Also names a thread: mails whose `References` hold one common id stay together.
 */
export function messageId(key: string, senderEmail: string): string {
  const domain = senderEmail.slice(senderEmail.lastIndexOf('@') + 1).toLowerCase();
  const local = [...new TextEncoder().encode(key)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9_-]/.test(character) ? character : `.${byte.toString(16).padStart(2, '0')}.`;
    })
    .join('')
    .replaceAll('..', '.')
    .replaceAll(/^\.|\.$/g, '');
  return `<${local}@${domain}>`;
}
