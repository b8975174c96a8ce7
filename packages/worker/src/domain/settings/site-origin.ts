/** A web address as somebody types it: with a scheme, or over https. */
export const siteAddress = (typed: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;

/** The origin of a site as somebody types it: `shop.example`, or the address of any of its pages; over https unless said. */
export function siteOrigin(typed: string): string | undefined {
  const address = siteAddress(typed);
  if (typed.trim() === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.username === '' && url.password === '' ? url.origin : undefined;
}
