import { isIp, isPublicIp } from './public-ip.ts';

/** Why we don't go to an address that somebody typed. */
export const addressProblems = ['unreadable', 'not-https', 'credentials', 'port', 'private'] as const;
export type AddressProblem = (typeof addressProblems)[number];

/** `name` is there where DNS has to be asked first; an address of numbers has been judged already. */
export type OutsideAddress =
  { ok: true; url: string; name?: string } | { ok: false; problem: AddressProblem };

const longest = 2_000;
const ports = ['', '8443'];
/** What parsers of addresses disagree about. */
const disputed = /[\\\s\p{Cc}\p{Cf}]/u;
const oneLabel = /^[^.]+$/;
/** Names that never belong to the open internet (RFC 6761, 6762, 7686, 8375, 9476; `.internal` by ICANN, 2024). */
const insideNames =
  /(^|\.)(localhost|localdomain|local|internal|intranet|corp|home|lan|private|test|invalid|onion|alt|arpa)$/;
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Judges an address outside without asking anybody. `URL` has already brought every spelling of a number, every
 * width of a letter and every escape to one form. `local`: whether this machine's own servers may be met, over http.
 */
export function outsideAddress(text: string, local = false): OutsideAddress {
  const typed = text.trim();
  const url =
    typed.length <= longest && !disputed.test(typed) && URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || url.hostname === '') return { ok: false, problem: 'unreadable' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'credentials' };
  url.hash = '';
  if (local && loopback.includes(url.hostname) && /^https?:$/.test(url.protocol)) {
    return { ok: true, url: url.href };
  }
  if (url.protocol !== 'https:') return { ok: false, problem: 'not-https' };
  const host = url.hostname.replace(/\.+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (isIp(host) ? !isPublicIp(host) : oneLabel.test(host) || insideNames.test(host) || host === '') {
    return { ok: false, problem: 'private' };
  }
  if (!ports.includes(url.port)) return { ok: false, problem: 'port' };
  return isIp(host) ? { ok: true, url: url.href } : { ok: true, url: url.href, name: host };
}
