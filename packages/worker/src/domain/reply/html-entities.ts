// "name=character", because a table of their own would take more lines than all that reads them.
const named = new Map(
  `amp=& lt=< gt=> quot=" apos=' lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ laquo=« raquo=» lsaquo=‹ rsaquo=›
   ndash=– mdash=— hellip=… bull=• middot=· euro=€ pound=£ yen=¥ cent=¢ sect=§ copy=© reg=® trade=™ deg=° times=×
   frac12=½ iexcl=¡ iquest=¿ szlig=ß aelig=æ AElig=Æ oslash=ø Oslash=Ø aring=å Aring=Å oelig=œ OElig=Œ shy=`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
);
const spaces = new Map([
  ['nbsp', '\u00a0'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);
const accents = new Map([
  ['uml', '\u0308'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
]);

/** Text with its character references decoded (the names that mail programs write); unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, (whole, name: string) => {
    if (name.startsWith('#')) return character(name) ?? whole;
    return named.get(name) ?? spaces.get(name) ?? accented(name) ?? whole;
  });
}

function character(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function accented(name: string): string | undefined {
  const [, letter, accent] = /^([A-Za-z])(uml|acute|grave|circ|tilde|cedil)$/.exec(name) ?? [];
  return letter && accent && `${letter}${accents.get(accent!)}`.normalize('NFC');
}
