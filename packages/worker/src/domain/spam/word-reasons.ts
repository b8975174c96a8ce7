import { folded } from '../folded-text.ts';
import { hostsIn } from './addresses.ts';
import { hidesWords } from './hidden-words.ts';
import { probeIn } from './probes.ts';
import { soldIn } from './sold.ts';
import type { Reason } from './weights.ts';

const account =
  /\b(t\.me|wa\.me|bit\.ly|tinyurl\.com|discord\.gg)\/\S+|\b(telegram|whats\s?app|signal|wechat|viber|skype)\b[^\p{L}\n]{0,3}(@\w{4,}|\+?\d[\d\s()-]{6,})|(телеграм\p{L}*|واتس\s?اب|تيليجرام)[^\p{L}\n]{0,3}[@+]?\w{4,}/giu;
const domain =
  /^[^@]*\b[\p{L}\d-]{2,}\.(com|net|org|info|biz|ru|cn|xyz|top|site|online|shop|store|club|click|link|live|pro|bet|casino|loan|win|vip|io|me|de|uk|eu)\b(?!@)/iu;

const bbcode = /\[(url|link|img)\s*=|\[\/(url|link)\]/i;
const html = /<a\s[^>]{0,200}href/i;

/** What is noticed in what was written. `ownHosts`: of the board’s pages. */
export function wordReasons(text: string, ownHosts: readonly string[]): Reason[] {
  const reasons: Reason[] = [];
  const elsewhere = hostsIn(text).filter((host) => !ownHosts.includes(host)).length;
  const accounts = text.match(account)?.length ?? 0;
  if (elsewhere >= 3) reasons.push('addresses');
  else if (elsewhere + accounts > 0) reasons.push('address');
  const sold = soldIn(folded(text));
  if (sold.families > 1) reasons.push('much-selling');
  else if (sold.families > 0) reasons.push('selling');
  if (sold.families > 0 && elsewhere + accounts > 0) reasons.push('offer');
  if (sold.seller) reasons.push('seller');
  const markup = markupReason(text, elsewhere > 0);
  if (markup) reasons.push(markup);
  if (elsewhere > 0 && hidesWords(text)) reasons.push('hidden');
  const senseless = gibberishIn(text);
  if (senseless) reasons.push(senseless > 1 ? 'much-gibberish' : 'gibberish');
  return reasons;
}

/** Of markup and what breaks in, the heaviest. */
function markupReason(text: string, elsewhere: boolean): Reason | undefined {
  const probe = probeIn(text);
  if (probe === 'alone') return 'only-probe';
  if (probe === 'told') return 'probe';
  if (bbcode.test(text)) return 'bbcode';
  if (html.test(text)) return elsewhere ? 'html-elsewhere' : 'html';
  return undefined;
}

export function nameReasons(name: string): Reason[] {
  if (hostsIn(name).length > 0 || (domain.test(name) && !name.includes('@'))) return ['name-address'];
  return gibberishIn(name) ? ['gibberish-name'] : [];
}

const letters = /^[A-Za-z]{1,40}$/;
const fewestChanges = 4;
const changes = (run: string) => run.match(/[a-z][A-Z]/g)?.length ?? 0;

/** How many runs of Latin letters change their case as generated names do; 0 where other words are. */
function gibberishIn(text: string): number {
  const runs = text.trim().split(/\s+/);
  if (!runs.every((run) => letters.test(run))) return 0;
  const changed = runs.reduce((sum, run) => sum + changes(run), 0);
  if (runs.length === 1) return text.trim().length >= 8 && changed >= 3 ? 1 : 0;
  return changed >= fewestChanges && changed >= runs.length * 1.5 ? runs.length : 0;
}
