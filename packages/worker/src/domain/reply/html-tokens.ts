/** What HTML consists of. Attribute values are not decoded: they are only looked at for names that mail programs use. */
export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string };

const raw = new Set(['style', 'script', 'title', 'head', 'xml', 'noscript', 'template']);

/** The tokens of a mail's HTML, comments and conditional comments left out, in one pass over it. */
export function htmlTokens(html: string): HtmlToken[] {
  const lower = html.toLowerCase();
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) return [...tokens, { kind: 'text', text: html.slice(at) }];
    if (open > at) tokens.push({ kind: 'text', text: html.slice(at, open) });
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    if (!/[a-z/!?]/i.test(html[open + 1] ?? '')) {
      tokens.push({ kind: 'text', text: '<' });
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, open);
    if (end === -1) return tokens;
    const tag = html.slice(open + 1, end);
    at = end + 1;
    const [, slash, name] = /^(\/?)([a-z][a-z0-9:-]*)/i.exec(tag) ?? [];
    if (!name) continue;
    const known = name.toLowerCase();
    if (slash) tokens.push({ kind: 'close', name: known });
    else if (raw.has(known)) at = rawEnd(lower, known, at);
    else tokens.push({ kind: 'open', name: known, attributes: tag.slice(name.length) });
  }
  return tokens;
}

const longestTag = 4_000;

/** Where a tag ends; a ">" inside a quoted value doesn't end it, unless no quote closes. */
function tagEnd(html: string, open: number): number {
  const simple = html.indexOf('>', open);
  if (simple === -1) return -1;
  const tag = html.slice(open, open + longestTag);
  for (let at = 1; at < tag.length; at++) {
    const character = tag[at]!;
    if (character === '>') return open + at;
    if (character !== '"' && !(character === "'" && tag[at - 1] === '=')) continue;
    const closing = tag.indexOf(character, at + 1);
    if (closing === -1) return simple;
    at = closing;
  }
  return simple;
}

function rawEnd(lower: string, name: string, from: number): number {
  const close = lower.indexOf(`</${name}`, from);
  if (close === -1) return lower.length;
  const end = lower.indexOf('>', close);
  return end === -1 ? lower.length : end + 1;
}
