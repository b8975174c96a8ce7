import { headerValues, type InboundMail } from './inbound-mail.ts';

/**
 * Whether `authserv` says that DMARC passed for the domain of this address (RFC 8601). Only the topmost field with
 * that id counts: whoever sent the mail can have written all below it, and other ids are other people's word.
 */
export function dmarcPassed(mail: Pick<InboundMail, 'headers'>, authserv: string, address: string): boolean {
  const results = headerValues(mail, 'authentication-results').map(withoutComments);
  const ours = results.find((value) => authservId(value) === authserv.toLowerCase());
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (ours === undefined || domain === '') return false;
  const dmarc = ours
    .split(';')
    .slice(1)
    .map((result) => result.trim().toLowerCase())
    .filter((result) => /^dmarc(?:\s*\/\s*\d+)?\s*=/.test(result));
  return dmarc.length === 1 && isPass(dmarc[0]!, domain);
}

function isPass(result: string, domain: string): boolean {
  const [method = '', ...properties] = result.split(/\s+(?=[a-z]+\.)/);
  const from = properties.find((property) => property.startsWith('header.from'));
  const named = from && /^header\.from\s*=\s*"?@?([^"\s]+?)"?\.?$/.exec(from.trim())?.[1];
  return /^dmarc(?:\s*\/\s*\d+)?\s*=\s*pass$/.test(method.trim()) && named === domain;
}

/** RFC 8601 §2.2: the id, perhaps with a version, before the first semicolon. */
const authservId = (value: string): string | undefined =>
  /^\s*"?([^\s;"]+)"?(?:\s+\d+)?\s*(?:;|$)/.exec(value)?.[1]?.toLowerCase();

/**
 * Comments (RFC 5322 §3.2.2) may be nested and may hold whatever the sender wrote; so may quoted strings, of which
 * nothing stays that could pass for a result of its own.
 */
function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let out = '';
  for (let at = 0; at < value.length; at++) {
    const character = value[at]!;
    if (character === '\\' && (quoted || depth > 0)) {
      if (depth === 0) out += '_';
      at++;
      continue;
    }
    if (character === '"' && depth === 0) quoted = !quoted;
    if (!quoted && character === '(') depth++;
    if (depth === 0) out += quoted && !/[\w.@"-]/.test(character) ? '_' : character;
    if (!quoted && character === ')' && depth > 0) depth--;
  }
  return out;
}
