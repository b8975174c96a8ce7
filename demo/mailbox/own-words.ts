import type { CaughtMail } from './caught-mail.ts';

/** What a mail says; of an answer, down to the original that a mail program put below it. */
export const ownWords = ({ text = '', sent }: CaughtMail): string => (sent ? aboveQuote(text) : text.trim());

function aboveQuote(text: string): string {
  const lines = text.split(/\r?\n/);
  const quote = lines.findIndex(
    (line, at) =>
      line.startsWith('>') && /:\s*$/.test(lines.slice(0, at).findLast((one) => one.trim() !== '') ?? ''),
  );
  if (quote < 0) return text.trim();
  const said = lines.slice(0, quote).findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, said).join('\n').trim() || text.trim();
}
