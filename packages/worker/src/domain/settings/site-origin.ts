/** The origin of a site as somebody types it: `shop.example`, or the address of any of its pages; over https unless said. */
export function siteOrigin(typed: string): string | undefined {
  const text = typed.trim();
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
