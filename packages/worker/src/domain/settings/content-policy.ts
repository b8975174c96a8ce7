/** One Content-Security-Policy, by directive; the first of a name counts (CSP 3 §2.2.1). */
type Policy = Map<string, string[]>;

/** The policies of a header’s value or a meta tag, of which each must allow (CSP 3 §2.2.2). */
export const policiesIn = (text: string): string[] => text.split(',').filter((one) => one.trim() !== '');

/** Which of the widget’s two needs a policy blocks: the script with its parts, and asking the desk (`endpoint`, an origin). */
export function blockedBy(
  text: string,
  { endpoint, page, nonce }: { endpoint: string; page: string; nonce?: string },
): ('script-src' | 'connect-src')[] {
  const policy = parsed(text);
  const scripts = policy.get('script-src-elem') ?? policy.get('script-src') ?? policy.get('default-src');
  const connects = policy.get('connect-src') ?? policy.get('default-src');
  const allows = (sources: string[] | undefined) =>
    sources === undefined || sources.some((source) => matches(source, endpoint, page));
  const trusted = nonce !== undefined && (scripts?.includes(`'nonce-${nonce}'`) ?? false);
  // Under strict-dynamic a trusted script may load its own parts, and hosts in the list count for nothing (CSP 3 §6.7.2).
  const strict = scripts?.includes("'strict-dynamic'") ?? false;
  const scriptRuns = strict ? trusted : allows(scripts);
  return [
    ...(scriptRuns ? [] : (['script-src'] as const)),
    ...(allows(connects) ? [] : (['connect-src'] as const)),
  ];
}

function parsed(text: string): Policy {
  const policy: Policy = new Map();
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    const known = name?.toLowerCase() ?? '';
    if (known !== '' && !policy.has(known)) policy.set(known, values);
  }
  return policy;
}

/** Whether a source expression takes an origin in (CSP 3 §6.7.2.8); its path is not looked at. */
function matches(source: string, endpoint: string, page: string): boolean {
  const expression = source.toLowerCase();
  const wanted = new URL(endpoint);
  if (expression === '*') return /^https?:$/.test(wanted.protocol);
  if (expression === "'self'") return endpoint === page;
  if (expression.startsWith("'")) return false;
  if (/^[a-z][a-z0-9+.-]*:$/.test(expression)) return schemeFits(expression, wanted.protocol);
  const [, scheme, host, port] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^:/]+|\[[^\]]+\])(?::(\d+|\*))?(?:\/.*)?$/.exec(expression) ?? [];
  if (host === undefined) return false;
  const from = scheme === undefined ? new URL(page).protocol : `${scheme}:`;
  if (!schemeFits(from, wanted.protocol)) return false;
  const named =
    host === '*' ||
    (host.startsWith('*.') ? wanted.hostname.endsWith(host.slice(1)) : wanted.hostname === host);
  return named && (port === '*' || portOf(port ?? '', from) === portOf(wanted.port, wanted.protocol));
}

const schemeFits = (given: string, wanted: string): boolean =>
  given === wanted || (given === 'http:' && wanted === 'https:');

// A source over http also takes the same host in over https, port and all (CSP 3 §6.7.2.11).
const portOf = (port: string, scheme: string): string =>
  port === '' || (port === '80' && scheme === 'http:') || (port === '443' && scheme === 'https:') ? '' : port;
