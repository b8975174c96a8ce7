import { folded } from '../folded-text.ts';
import type { Reason } from './weights.ts';

const address = /https?:\/\/[^\s<>"'\])]+|\bwww\.[^\s<>"'\])]+/gi;
const account =
  /\b(t\.me|wa\.me|bit\.ly|tinyurl\.com|discord\.gg)\/\S+|\b(telegram|whats\s?app|signal|wechat|viber|skype)\b[^\p{L}\n]{0,3}(@\w{4,}|\+?\d[\d\s()-]{6,})|(телеграм\p{L}*|واتس\s?اب|تيليجرام)[^\p{L}\n]{0,3}[@+]?\w{4,}/giu;
const domain =
  /^[^@]*\b[\p{L}\d-]{2,}\.(com|net|org|info|biz|ru|cn|xyz|top|site|online|shop|store|club|click|link|live|pro|bet|casino|loan|win|vip|io|me|de|uk|eu)\b(?!@)/iu;

const bbcode = /\[(url|link|img)\s*=|\[\/(url|link)\]/i;
const html = /<a\s[^>]*href/i;
const probe =
  /<script\b|\bon(error|load|mouseover|focus)\s*=|javascript:|'\s*(or|and)\s*'?\d*'?\s*=|\bunion\s+(all\s+)?select\b|;\s*drop\s+table\b|\.\.[/\\]\.\.[/\\]|\/etc\/passwd|\$\{jndi:|\{\{\s*\d+\s*\*\s*\d+|\bsleep\(\d+\)|\bwaitfor\s+delay\b|xp_cmdshell|<!entity\b|;\s*(cat|id|whoami|ping)\b\s*(\/|-|$)|\bcmd=|%0d%0a/i;

// As `folded` writes them: one family of what is sold in each line. What \b can’t see the edges of stands after it.
const sold = [
  /\b(casino|jackpot|betting|sportwetten|1xbet|free spins|poker online|freispiele)\b|казино|рулетк|كازينو|مراهنات/u,
  /\b(viagra|cialis|kamagra|tramadol|xanax|cbd oil|male enhancement|potenzmittel)\b|виагр|فياجرا/u,
  /\b(payday|instant loans?|personal loans?|kredit ohne schufa|sofortkredit)\b|микрозаим|кредит онлаин|قرض فوري|قروض/u,
  /\b(backlinks?|seo|guest posts?|link building|rank (higher|on google|first)|google rankings?|web traffic)\b/u,
  /\b(bitcoin|crypto|krypto|forex|usdt|binary options|trading signals|passive income|passives einkommen)\b|криптовалют|تداول العملات/u,
  /\b(escorts?|porn|hot girls|adult dating|sexkontakte|onlyfans)\b|интим/u,
  /\b(replica|rolex|cheap jerseys|designer bags)\b/u,
  /\b(buy followers|instagram followers|likes kaufen)\b|подписчик|زياده متابعين/u,
  /\b(earn|make|verdienen sie) (up to |bis zu )?[$€£]?\s?\d[\d.,]*\s?(k\b|\$|€|usd|euro|dollars|per\b|a day|daily|am tag|pro\b)|100% (free|guaranteed|garantiert)|\b(work from home|click here|limited offer)\b|заработ/u,
];

/** What is noticed in what was written. `ownHosts`: of the board’s pages. */
export function wordReasons(text: string, ownHosts: readonly string[]): Reason[] {
  const plain = folded(text);
  const reasons: Reason[] = [];
  const elsewhere = addressesIn(text).filter((host) => !ownHosts.includes(host)).length;
  const accounts = text.match(account)?.length ?? 0;
  const selling = sold.filter((kind) => kind.test(plain)).length;
  if (elsewhere >= 3) reasons.push('addresses');
  else if (elsewhere + accounts > 0) reasons.push('address');
  if (selling > 1) reasons.push('much-selling');
  else if (selling > 0) reasons.push('selling');
  if (selling > 0 && elsewhere + accounts > 0) reasons.push('offer');
  if (probe.test(text)) reasons.push('probe');
  else if (bbcode.test(text)) reasons.push('bbcode');
  else if (html.test(text)) reasons.push('html');
  if (isGibberish(text)) reasons.push('gibberish');
  return reasons;
}

export function nameReasons(name: string): Reason[] {
  if (name.match(address) || (domain.test(name) && !name.includes('@'))) return ['name-address'];
  return isGibberish(name) ? ['gibberish-name'] : [];
}

function addressesIn(text: string): string[] {
  return (text.match(address) ?? []).map((one) =>
    one
      .replace(/^https?:\/\//i, '')
      .split(/[/?#:]/, 1)[0]!
      .toLowerCase(),
  );
}

/** One run of Latin letters that changes its case over and over, as generated names do. */
function isGibberish(text: string): boolean {
  const one = text.trim();
  return /^[A-Za-z]{8,40}$/.test(one) && (one.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3;
}
