import { decodeEntities } from './html-entities.ts';
import { htmlTokens, type HtmlToken } from './html-tokens.ts';

// Above it somebody's words, below it an earlier mail: said in the words that the rules for text know.
const cut = '-----Original Message-----';

const cuts =
  /\bid\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|ms-outlook-mobile-body-separator-line|olk_src_body_section|reply-intro)\b|border-top:\s*solid\s*#(?:E1E1E1|B5C4DF)\s*1\.0pt/i;
const earlier =
  /\b(?:id|class|name)\s*=\s*["']?[^"'>]{0,80}?(?:yahoo_quoted|protonmail_quote|zmail_extra|moz-cite-prefix|gmail_attr|messageReplySection|tutanota_quote|hey-quote)/i;
const signature =
  /\b(?:id|class|name|data-signature-widget)\s*=\s*["']?(?:[^"'>]{0,60}[\s_])?(?:x_)*(?:gmail_signature(?:_prefix)?|moz-signature|ms-outlook-mobile-signature|Signature|composer_signature|AppleMailSignature|messageSignatureSection|protonmail_signature_block|k9mail-signature|signature|ymail_android_signature|ydp\w*signature)\b/i;
const hidden = /\bdisplay\s*:\s*none|\bmso-hide\s*:\s*all/i;

const blocks = new Set(
  'p div br li tr table ul ol blockquote pre hr h1 h2 h3 h4 h5 h6 dl dt dd section article header footer address center'.split(
    ' ',
  ),
);
const voids = new Set('br hr img input meta link col area base wbr o:p'.split(' '));

/** `blank`: the line ends where a further space would show nothing. */
type Writing = {
  lines: string[];
  line: string;
  blank: boolean;
  quotes: number;
  pre: number;
  spaced: boolean;
};

/** What HTML says as lines of text: quotations begin with ">", signatures and what is hidden are left out. */
export function htmlText(html: string): string {
  const writing: Writing = { lines: [], line: '', blank: true, quotes: 0, pre: 0, spaced: false };
  const tokens = htmlTokens(html);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'text') write(writing, token.text);
    else if (token.kind === 'close') close(writing, token.name);
    else if (isLeftOut(token)) {
      endLine(writing);
      at = afterElement(tokens, at);
    } else open(writing, token);
  }
  endLine(writing);
  return writing.lines.join('\n');
}

type Opening = Extract<HtmlToken, { kind: 'open' }>;

const isLeftOut = ({ name, attributes }: Opening): boolean =>
  !voids.has(name) &&
  name !== 'body' &&
  attributes !== '' &&
  (earlier.test(attributes) || signature.test(attributes) || hidden.test(attributes));

/** The place of the tag that closes an element; the last token where none does. */
function afterElement(tokens: readonly HtmlToken[], at: number): number {
  const { name } = tokens[at] as Opening;
  let depth = 0;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]!;
    if (token.kind === 'open' && token.name === name) depth++;
    if (token.kind === 'close' && token.name === name && --depth === 0) return next;
  }
  return tokens.length - 1;
}

function open(writing: Writing, { name, attributes }: Opening): void {
  if (blocks.has(name)) endLine(writing, name === 'br');
  if (name === 'p') writing.spaced = isSpaced(attributes);
  if (name === 'p' && writing.spaced) gap(writing);
  if (name === 'li') writing.line = '- ';
  if (name === 'pre') writing.pre++;
  if (name === 'blockquote' && !/margin:\s*0 0 0 40px/i.test(attributes)) writing.quotes++;
  if (attributes !== '' && cuts.test(attributes) && writing.quotes === 0) writing.lines.push(cut);
}

function close(writing: Writing, name: string): void {
  if (blocks.has(name)) endLine(writing);
  if (name === 'p' && writing.spaced) gap(writing);
  if (name === 'td' || name === 'th') writing.line += ' ';
  if (name === 'pre') writing.pre = Math.max(0, writing.pre - 1);
  if (name === 'blockquote') writing.quotes = Math.max(0, writing.quotes - 1);
}

/** Outlook writes each line as a paragraph without a margin. */
const isSpaced = (attributes: string): boolean =>
  !/MsoNormal|MsoPlainText|margin(?:-(?:top|bottom))?:\s*0/i.test(attributes);

function write(writing: Writing, text: string): void {
  const decoded = decodeEntities(text);
  if (writing.pre > 0) {
    const [first, ...more] = decoded.split('\n');
    writing.line += first;
    for (const line of more) {
      endLine(writing, true);
      writing.line = line;
    }
    return;
  }
  const words = decoded.replaceAll(/[ \t\r\n\f]+/g, ' ');
  const next = writing.blank ? words.replace(/^ /, '') : words;
  if (next === '') return;
  writing.line += next;
  writing.blank = next.endsWith(' ');
}

/** Ends the line; an empty one is written only where it was asked for. */
function endLine(writing: Writing, evenEmpty = false): void {
  const line = writing.line.replace(/[ \t]+$/, '');
  if (line !== '' || evenEmpty) writing.lines.push(writing.quotes > 0 ? `> ${line}` : line);
  writing.line = '';
  writing.blank = true;
}

function gap({ lines, quotes }: Writing): void {
  if (lines.length > 0 && lines.at(-1) !== '' && quotes === 0) lines.push('');
}
