/** What the server that took a mail in knows of it. Addresses are plain. */
export type Reception = {
  /** Our name in `Authentication-Results`. */
  authserv: string;
  /** MAIL FROM; empty for bounces. */
  mailFrom: string;
  /** The address in `From`. */
  headerFrom: string;
  /** For a mail that has none, as RFC 6409 §8.3 lets a submission server add it. */
  messageId: string;
};

const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '');

/**
 * The message as a receiving server hands it on: with its own verdict on top, without anybody else's (RFC 8601 §5).
 * Every sender on this machine may send for its own domain, so a mail passes if `From` is of MAIL FROM's domain.
 */
export function receivedMessage(source: Buffer, reception: Reception): Buffer {
  const { authserv, mailFrom, headerFrom, messageId } = reception;
  const [head, rest] = splitHead(source.toString('latin1'));
  const fields = head
    .split(/\r?\n(?![ \t])/)
    .filter((field) => !/^authentication-results[ \t]*:/i.test(field));
  const aligned = mailFrom !== '' && domainOf(mailFrom) === domainOf(headerFrom);
  const added = [
    `Authentication-Results: ${authserv}; dmarc=${aligned ? 'pass' : 'fail'} header.from=${domainOf(headerFrom)}`,
    ...(fields.some((field) => /^message-id[ \t]*:/i.test(field)) ? [] : [`Message-ID: ${messageId}`]),
  ];
  return Buffer.from(`${[...added, ...fields].join('\r\n')}\r\n\r\n${rest}`, 'latin1');
}

function splitHead(message: string): [string, string] {
  const end = /\r?\n\r?\n/.exec(message);
  return end
    ? [message.slice(0, end.index), message.slice(end.index + end[0].length)]
    : [message.trimEnd(), ''];
}
