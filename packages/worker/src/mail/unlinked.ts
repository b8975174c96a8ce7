// Mail clients make links of what looks like one, in HTML and text parts alike. A word joiner (U+2060) keeps its
// place, shows nothing and is allowed in no URL; spans would not help the text part, and Gmail sees through ZWSP.
const joiner = '\u2060';

const scheme = /([a-z][a-z0-9+-]*)([:：])(?=\S)/gi;
const dot = /[.。．｡](?=[\p{L}\p{N}])/gu;
const at = /[@＠](?=\S)/gu;
const phone = /(?<![\p{L}\p{N}])(?:\+|0)[\d\s()./-]{5,}\d/gu;

/** Text that no mail client takes for a link, a mail address or a phone number. Order numbers stay as they are. */
export function unlinked(text: string): string {
  return text
    .replace(phone, (number) => number.replace(/\d(?=[\s()./-]*\d)/g, `$&${joiner}`))
    .replace(scheme, `$1${joiner}$2${joiner}`)
    .replace(/\/\//g, `/${joiner}/`)
    .replace(dot, (mark, offset: number, whole: string) =>
      isDecimal(whole, offset) ? mark : `${joiner}${mark}${joiner}`,
    )
    .replace(at, `${joiner}$&${joiner}`);
}

/** A dot as in "2.50", with no other dot around its digits: cutting it would spoil a price for a paste. */
function isDecimal(whole: string, offset: number): boolean {
  const before = /(?:^|[^\p{L}\p{N}.])[0-9]+$/u.test(whole.slice(Math.max(0, offset - 20), offset));
  return before && /^\.[0-9]+(?![\p{L}\p{N}]|[./:]\S)/u.test(whole.slice(offset, offset + 20));
}
