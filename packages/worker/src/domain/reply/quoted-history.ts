import { attributions, forwardings, headerLabels, separators, type HeaderLabel } from './history-words.ts';

const longestAttribution = 600;
const longestSeparator = 300;
const attributionLines = 5;
const headerBlockLines = 9;
const digit = /[0-9٠-٩۰-۹]/;
const address = /<[^<>\s]+@[^<>]+>|\[mailto:[^\]]+\]/;
const clock = /\d{1,2}:\d{2}|\d{1,2}\.\d{2} Uhr|[٠-٩]{1,2}:[٠-٩]{2}/;
const year = /20\d{2}|\d{1,2}([./-])\d{1,2}\1\d{2}\b|٢٠[٠-٩]{2}/;
// Yahoo's app lets the earlier mail begin on the same line.
const runsOn = /^On .{6,160}<[^<>\s]+@[^<>\s]+> wrote:\s/;
const bidi = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u061c]/g;

/** A line as the rules read it: no direction marks, no odd spaces, no stars of bold text. */
export function plainLine(line: string): string {
  return line
    .replace(bidi, '')
    .replace(/[\u00a0\u202f\u2007\t]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

export const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line.replace(bidi, ''));

/** Where the quoted mail begins: `from` its first line, `to` the line after what introduces it. */
export type HistoryStart = { from: number; to: number };

/** The first place at which an earlier mail is introduced; undefined where there is none. */
export function historyStart(lines: readonly string[]): HistoryStart | undefined {
  for (let at = 0; at < lines.length; at++) {
    if (isQuoted(lines[at]!)) continue;
    const plain = plainLine(lines[at]!);
    if (plain === '') continue;
    if (isSeparator(plain)) return { from: at, to: at + 1 };
    if (labelOf(plain) && isHeaderBlock(lines, at)) return { from: ruleAbove(lines, at), to: at };
    const end = attributionEnd(lines, at);
    if (end !== undefined) return { from: at, to: end };
  }
  return undefined;
}

function isSeparator(plain: string): boolean {
  if (plain.length > longestSeparator) return false;
  if (forwardings.test(plain)) return true;
  const inner = /^[-_=*]{2,}\s*(.{3,80}?)\s*[-_=*]{2,}:?$/.exec(plain)?.[1];
  if (inner === undefined) return false;
  return separators.test(inner) || attributions.some((form) => form.test(`${inner}:`));
}

function labelOf(plain: string): HeaderLabel | undefined {
  const label = /^[*_]{0,2}([\p{L} .’'-]{1,24}?)[*_]{0,2}\s?[:：]/u.exec(plain)?.[1]?.toLowerCase();
  return label === undefined ? undefined : headerLabels.get(label.replace(/[*_]/g, '').trim());
}

/** Outlook and its kin introduce a mail by its headers: one of them alone may be anybody's words. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const kinds = new Set<HeaderLabel>();
  for (const line of lines.slice(at, at + headerBlockLines)) {
    const plain = plainLine(line).replace(/^> ?/, '');
    const label = labelOf(plain);
    if (label) kinds.add(label);
  }
  return kinds.has('from') && kinds.size >= 3 && (kinds.has('sent') || kinds.has('subject'));
}

/** A rule of underscores or dashes belongs to the headers below it. */
function ruleAbove(lines: readonly string[], at: number): number {
  let above = at - 1;
  while (above >= 0 && plainLine(lines[above]!) === '') above--;
  return above >= 0 && /^[_-]{5,}$/.test(plainLine(lines[above]!)) ? above : at;
}

/** "On …, somebody wrote:", which may be wrapped; the line after it. */
function attributionEnd(lines: readonly string[], at: number): number | undefined {
  let joined = '';
  for (let end = at; end < Math.min(lines.length, at + attributionLines); end++) {
    const plain = plainLine(lines[end]!);
    if (plain === '' || (end > at && isQuoted(lines[end]!))) return undefined;
    joined = joined === '' ? plain : `${joined} ${plain}`;
    if (runsOn.test(joined)) return end + 1;
    if (joined.length > longestAttribution) return undefined;
    const quoted = isQuotedBelow(lines, end + 1);
    if (isAttribution(joined, end === at) && (quoted || isPrecise(joined))) return end + 1;
    // Old ones have no colon: "2013/7/20 Somebody <somebody@shop.example>", and then what is quoted.
    if (quoted && end === at && joined.length < 250 && address.test(joined) && year.test(joined))
      return end + 1;
  }
  return undefined;
}

/** People write "on Monday your colleague wrote:" themselves; programs name an address or the very minute, or quote. */
const isPrecise = (joined: string): boolean =>
  address.test(joined) || (clock.test(joined) && year.test(joined));

function isQuotedBelow(lines: readonly string[], next: number): boolean {
  const below = lines.slice(next, next + 4).find((line) => plainLine(line) !== '');
  return below !== undefined && isQuoted(below);
}

function isAttribution(joined: string, oneLine: boolean): boolean {
  if (!/[:：]$/.test(joined) || !digit.test(joined)) return false;
  if (attributions.some((form) => form.test(joined))) return true;
  // Any language: who and when, and a colon. Wrapped lines that happen to end so are not taken for it.
  return oneLine && joined.length < 250 && address.test(joined) && (clock.test(joined) || year.test(joined));
}
