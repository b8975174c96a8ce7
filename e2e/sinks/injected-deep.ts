import type { Page } from 'playwright-core';

/** Runs in the page, shadow roots included: everything that runs, loads or leads out and that no view of ours would write. */
export const injectedDeep = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const never =
      'iframe, object, embed, video, audio, source, marquee, math, animate, mglyph, base[href], meta[http-equiv=refresh]';
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(never)) found.push(element.outerHTML);
        if (element.matches('script:not([src])')) found.push(element.outerHTML);
        if (
          element.matches('img') &&
          !/^(?:\/|data:image|blob:|http:\/\/127)/.test(element.getAttribute('src') ?? '')
        )
          found.push(element.outerHTML);
        for (const { name, value } of element.attributes) {
          const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name);
          const leadsOut = leads && /^\s*(?:javascript|vbscript|data:text):|evil\.example/i.test(value);
          if (name.startsWith('on') || leadsOut) found.push(`${name}="${value}"`);
        }
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
