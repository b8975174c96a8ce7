import type { AddressProblem } from '../hooks/outside-address.ts';
import { blockedBy, policiesIn } from './content-policy.ts';

/** A script tag of a page: its attributes by name, in lower case. */
export type ScriptTag = Record<string, string>;

/** What was found at an address; `text` is what was read of it, `policies` those of header and meta tags. */
export type LookedAt =
  | { kind: 'refused'; problem: AddressProblem }
  | { kind: 'failed'; reason: 'no-such-name' | 'unresolved' | 'timeout' | 'unreachable' | 'redirects' }
  | {
      kind: 'answered';
      /** Where redirects led. */
      address: string;
      status: number;
      text: string;
      scripts: (ScriptTag & { inTemplate?: 'yes' })[];
      policies: string[];
    };

/** One thing to say of a page; only `fine` is good. */
export type Finding =
  | { what: 'refused'; problem: AddressProblem }
  | { what: 'failed'; reason: Exclude<LookedAt, { kind: 'refused' | 'answered' }>['reason'] }
  | { what: 'status'; status: number }
  | { what: 'no-script' | 'not-run' | 'module' | 'no-key' | 'fine' }
  | { what: 'other-key'; found: string }
  | { what: 'other-endpoint'; found: string }
  | { what: 'unlisted'; origin: string }
  | { what: 'blocked'; directives: { name: 'script-src' | 'connect-src'; add: string }[] };

type Known = { key: string; origins: string[]; endpoint: string };

const scriptName = /\/wipeboard\.js(?:[?#]|$)/;

/** What is wrong with a page that should show a board, in the order in which it is to be put right. */
export function pageFindings(looked: LookedAt, { key, origins, endpoint }: Known): Finding[] {
  if (looked.kind === 'refused') return [{ what: 'refused', problem: looked.problem }];
  if (looked.kind === 'failed') return [{ what: 'failed', reason: looked.reason }];
  const { address, status, text, scripts, policies } = looked;
  if (status < 200 || status > 299) return [{ what: 'status', status }];
  const { origin } = new URL(address);
  const ours = scripts.filter(({ src = '' }) => scriptName.test(src));
  const run = ours.filter(({ inTemplate }) => !inTemplate);
  const tag = run.find((one) => one['data-board'] === key) ?? run[0];
  const found: Finding[] = [];
  if (!tag) found.push({ what: text.includes('wipeboard.js') ? 'not-run' : 'no-script' });
  else found.push(...tagFindings(tag, { key, endpoint, address }));
  if (!origins.includes(origin)) found.push({ what: 'unlisted', origin });
  const blocked = new Set(
    policies
      .flatMap(policiesIn)
      .flatMap((policy) => blockedBy(policy, { endpoint, page: origin, nonce: tag?.nonce })),
  );
  if (blocked.size > 0) {
    found.push({ what: 'blocked', directives: [...blocked].map((name) => ({ name, add: endpoint })) });
  }
  return found.length === 0 ? [{ what: 'fine' }] : found;
}

function tagFindings(
  tag: ScriptTag,
  { key, endpoint, address }: { key: string; endpoint: string; address: string },
): Finding[] {
  const found: Finding[] = [];
  // A module has no `document.currentScript` (HTML §4.12.1.1), by which the script finds its attributes.
  if (tag.type?.trim().toLowerCase() === 'module') found.push({ what: 'module' });
  const from = URL.canParse(tag.src ?? '', address) ? new URL(tag.src!, address).origin : tag.src!;
  const asked = tag['data-endpoint'] ?? from;
  if (from !== endpoint || asked !== endpoint) {
    found.push({ what: 'other-endpoint', found: from === endpoint ? asked : from });
  }
  const named = tag['data-board']?.trim() ?? '';
  if (named === '') found.push({ what: 'no-key' });
  else if (named !== key) found.push({ what: 'other-key', found: named });
  return found;
}
