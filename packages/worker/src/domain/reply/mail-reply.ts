import { htmlText } from './html-text.ts';
import { historyStart, isQuoted, plainLine } from './quoted-history.ts';
import { withoutSignature } from './mail-signature.ts';
import type { InboundMail } from './inbound-mail.ts';

/** What somebody wrote in a mail: without what they quoted, their signature and what their program added. May be empty. */
export function mailReply({ text, html }: Pick<InboundMail, 'text' | 'html'>): string {
  const fromText = text?.trim() ? newWords(text) : '';
  return fromText === '' && html ? newWords(htmlText(html)) : fromText;
}

function newWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const kept = segments(lines).map((segment) =>
    withoutSignature(segment)
      .map((line) => line.trimEnd())
      .join('\n'),
  );
  return kept
    .map((segment) => segment.trim())
    .filter((segment) => plainLine(segment) !== '')
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

const mostHistories = 50;

/** The stretches of lines that are nobody's earlier mail: above it, below it, or between its quoted lines. */
function segments(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  let rest = lines;
  for (let histories = 0; histories < mostHistories; histories++) {
    const start = historyStart(rest);
    if (!start) return [...found, ...unquoted(rest)];
    found.push(...unquoted(rest.slice(0, start.from)));
    rest = rest.slice(start.to);
    // Whoever quotes with ">" may have answered below or between; whoever doesn't has quoted all the rest.
    const first = rest.find((line) => plainLine(line) !== '');
    if (first === undefined || !isQuoted(first)) return found;
  }
  return found;
}

function unquoted(lines: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (!isQuoted(line)) found.at(-1)!.push(line);
    else if (found.at(-1)!.length > 0) found.push([]);
  }
  return found;
}
