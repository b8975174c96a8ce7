import type { Arrival } from './signals.ts';
import type { Reason } from './weights.ts';

// Not Node: what passes on for customers what they wrote runs on it as likely as anything.
const tools =
  /\b(curl|wget|python|aiohttp|httpx|urllib|scrapy|go-http|java|apache-httpclient|libwww|perl|ruby|php|guzzle\w*|axios|postman\w*|insomnia|headless\w*|phantomjs|selenium|puppeteer|playwright|bot|spider|crawler)\b/i;

// Browsers of text alone, whose names hold those of their parts; who can’t see may read with one.
const textBrowsers = /^(lynx|links|elinks|w3m)\b/i;

/** What the headers say of whoever sent them, at most one thing. */
export function headerReason({
  fetchSite,
  fetchMode,
  acceptLanguage,
  userAgent = '',
}: Arrival['headers']): Reason | undefined {
  if (tools.test(userAgent) && !textBrowsers.test(userAgent)) return 'program';
  const fetches = fetchSite !== undefined && fetchMode !== undefined;
  const speaks = acceptLanguage !== undefined && acceptLanguage !== '*';
  if (fetches && speaks) return undefined;
  if (userAgent === '') return fetches || speaks ? 'half-browser' : 'no-browser';
  if (!saysWhereFrom(userAgent)) return speaks ? undefined : 'no-browser';
  return fetches || speaks ? 'half-browser' : 'false-browser';
}

/** Whether this is what a browser calls itself that sends Fetch Metadata; iOS lends all browsers Safari’s engine. */
function saysWhereFrom(agent: string): boolean {
  const version = (name: RegExp) => Number(name.exec(agent)?.[1] ?? 0);
  if (/iPhone|iPad/.test(agent)) return version(/OS (\d+_\d+)/) > 0 && iosOf(agent) >= 16.4;
  const safari = /Version\/(\d+\.\d+).*Safari/.exec(agent)?.[1];
  return version(/Chrome\/(\d+)/) >= 80 || version(/Firefox\/(\d+)/) >= 90 || Number(safari ?? 0) >= 16.4;
}

const iosOf = (agent: string): number => Number(/OS (\d+)_(\d+)/.exec(agent)?.slice(1).join('.') ?? 0);
