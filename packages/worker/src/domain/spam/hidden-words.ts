const unseenMarkup =
  /\bstyle\s*=\s*["'][^"'>]{0,200}(display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|\bcolou?r\s*:\s*(#fff|white)|(left|top|text-indent)\s*:\s*-\d{3,})|<noscript|<!--/i;
// Persian, Indic and emoji need joiners, Thai and Khmer zero-width spaces; Latin letters need none of them.
const unseenSigns = /([a-z0-9:/.-][\u200b-\u200d\u2060\ufeff]+){4}|[\u200b-\u200d\u2060\ufeff]{8}/i;
const mostBlankLines = 20;

/** Whether words are written so that people don’t see them and programs do. */
export const hidesWords = (text: string): boolean =>
  unseenMarkup.test(text) || unseenSigns.test(text) || isFarBelow(text);

const isFarBelow = (text: string): boolean =>
  text
    .split(/\S+/)
    .slice(0, -1)
    .some((gap) => gap.split('\n').length > mostBlankLines);
