import { limits, type Locale, type SubmissionInput } from '@wipeboard/shared';

const webAddress = (url: string) => (url.startsWith('http') ? url.slice(0, limits.url) : undefined);

/** Where the customer is, cut to what the wire allows. A frame without an address of its own gives its parent's. */
export const pageContext = (locale: Locale): SubmissionInput['context'] => ({
  url: webAddress(location.href) ?? document.baseURI,
  title: document.title.slice(0, limits.title),
  locale,
  referrer: webAddress(document.referrer),
  viewport: { width: innerWidth, height: innerHeight },
});
