/** Inline, since many clients drop a style sheet; classes only carry the dark theme and the narrow screen. */
const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";
const breaks = 'word-break:break-word;overflow-wrap:anywhere';

export const styles = {
  page: 'margin:0;padding:0;width:100%;background-color:#f4f4f2',
  gutter: 'padding:24px 12px',
  column: 'width:100%;max-width:600px;table-layout:fixed',
  card: 'background-color:#ffffff;border:1px solid #e2e3e6;border-radius:10px;padding:28px 28px 24px',
  brand: `${font};font-size:14px;line-height:20px;font-weight:600;color:#565b66;${breaks};padding:0 0 6px`,
  stroke: 'font-size:0;line-height:3px;height:3px;border-radius:3px 1px 3px 1px',
  lead: `${font};font-size:16px;line-height:24px;color:#16181d;padding:0 0 12px;${breaks}`,
  sentences: `${font};font-size:16px;line-height:24px;color:#16181d;padding:16px 0 0;${breaks}`,
  note: `${font};font-size:14px;line-height:20px;color:#8a4b00;padding:0 0 16px;${breaks}`,
  turn: `${font};margin:0;font-size:20px;line-height:28px;font-weight:600;color:#16181d;text-wrap:balance;${breaks}`,
  turnCell: 'padding:18px 0 16px',
  quote: `${font};font-size:20px;line-height:30px;color:#16181d;${breaks};unicode-bidi:plaintext`,
  // Above about 600 characters the buttons would drift out of reach.
  longQuote: `${font};font-size:16px;line-height:24px;color:#16181d;${breaks};unicode-bidi:plaintext`,
  soft: `${font};font-size:14px;line-height:20px;color:#565b66;${breaks}`,
  softCell: `${font};font-size:14px;line-height:20px;color:#565b66;padding:8px 0 0;${breaks}`,
  quoteCell: 'padding:12px 0 0',
  rating: `${font};font-size:16px;line-height:24px;color:#16181d;padding:16px 0 0`,
  code: `${font};font-size:28px;line-height:36px;font-weight:600;color:#16181d;letter-spacing:4px`,
  marks: 'font-size:20px;line-height:24px;color:#8a4b00;letter-spacing:1px',
  heading: `${font};margin:0;font-size:14px;line-height:20px;font-weight:600;color:#565b66;padding:0 0 6px`,
  caption: `${font};margin:0;font-size:14px;line-height:20px;font-weight:600;color:#565b66;padding:0 0 4px`,
  outcome: `${font};font-size:16px;line-height:24px;color:#16181d;${breaks};unicode-bidi:plaintext;padding:2px 0 0`,
  above: 'padding:24px 0 0',
  section: 'padding:20px 0 0',
  entry: 'padding:5px 0',
  commands: 'padding:12px 0 0',
  command: `${font};font-size:14px;line-height:20px;color:#565b66;padding:4px 0 0;${breaks}`,
  say: 'font-weight:600;color:#16181d',
  rule: 'padding:24px 0 0;border-bottom:1px solid #e2e3e6;font-size:0;line-height:0',
  label: `${font};font-size:14px;line-height:20px;font-weight:400;color:#565b66;vertical-align:top;padding:5px 0;${breaks}`,
  value: `${font};font-size:14px;line-height:20px;color:#16181d;vertical-align:top;${breaks};unicode-bidi:plaintext`,
  fact: `${font};font-size:14px;line-height:20px;color:#16181d;vertical-align:top;padding:5px 0;${breaks};unicode-bidi:plaintext`,
  barCell: 'padding:11px 8px 5px;vertical-align:top',
  bar: 'font-size:0;line-height:0;height:8px',
  barValue: `${font};font-size:14px;line-height:20px;color:#16181d;vertical-align:top;padding:5px 0`,
  columnCell:
    'height:40px;padding:0 2px;vertical-align:bottom;border-bottom:1px solid #e2e3e6;font-size:0;line-height:0',
  columnEnds: `${font};font-size:14px;line-height:20px;color:#565b66;padding:4px 0 0;${breaks}`,
  footer: `${font};font-size:13px;line-height:19px;color:#565b66;padding:0 0 8px;${breaks}`,
  button: `${font};display:block;font-size:16px;line-height:24px;font-weight:600;text-align:center;text-decoration:none;border-radius:10px`,
} as const;

/** For the style element: no quote, bracket or ampersand in it, so that it means the same escaped or not. */
export const sheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  'body{-webkit-text-size-adjust:100%;text-size-adjust:100%}',
  '@media (max-width:480px){.wb-card{padding:20px 16px 16px!important}.wb-gutter{padding:12px 8px!important}' +
    '.wb-slot{display:block!important;margin:0 0 10px!important}.wb-button-table{width:100%!important}}',
  '@media (prefers-color-scheme:dark){' +
    '.wb-page{background-color:#14161a!important}' +
    '.wb-card{background-color:#1c1f25!important;border-color:#30343d!important}' +
    '.wb-ink{color:#eceef2!important}.wb-soft{color:#a5abb7!important}.wb-warn{color:#e8b45a!important}' +
    '.wb-line{border-color:#30343d!important}.wb-track{background-color:#30343d!important}' +
    '.wb-second{background-color:#1c1f25!important;border-color:#6b7280!important;color:#eceef2!important}}',
].join('');
