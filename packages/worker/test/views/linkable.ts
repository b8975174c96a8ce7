/** What mail clients make links of. */
const linkable = [
  /\b[a-z][a-z0-9+-]*:\/\//i,
  /\b(?:javascript|mailto|tel|sms|data):\S/i,
  /\bwww\.\w/i,
  /[\p{L}\p{N}-]+\.[\p{L}]{2,}/u,
  /[\w.+-]+@[\w-]+/,
  /(?:\+|\b0)\d[\d\s()./-]{5,}\d/,
];

/** What of a text a mail client would make a link of. */
export const linksIn = (text: string): string[] =>
  linkable.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
