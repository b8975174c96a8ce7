/** The headers by which a mail program ends such mails at one press. RFC 8058 asks for https; a desk on one's own machine has none. */
export const oneClick = (address: string): Record<string, string> =>
  address.startsWith('https:')
    ? { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {};
