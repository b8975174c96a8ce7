import type { Page } from 'playwright-core';

/** Runs in the page: everything in the document that none of our views would write. */
export const injected = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const never =
      'script, iframe, object, embed, img, video, audio, source, base[href], marquee, math, animate, mglyph, meta[http-equiv=refresh]';
    // Our pages have forms of their own: fields with a name in `form.act`, some of them folded.
    const notOurs =
      'details:not(:has(> form.act)):not(form.act details), textarea:not(form.act [name]), input:not(form.act [name])';
    const foreign = `${never}, ${notOurs}`;
    const found = [...document.querySelectorAll(foreign)].map((element) => element.outerHTML);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isHandler = name.startsWith('on');
        const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name);
        const leadsOut = leads && /^\s*(?:javascript|data|vbscript):|evil\.example/i.test(value);
        if (isHandler || leadsOut) found.push(`${name}="${value}"`);
      }
    }
    for (const sheet of document.querySelectorAll('link[rel=stylesheet]'))
      if (!/^\/console\.css(?:\?accent=[0-9a-f]{6})?$/.test(sheet.getAttribute('href') ?? ''))
        found.push(sheet.outerHTML);
    for (const style of document.querySelectorAll('body style')) found.push(style.outerHTML);
    return found;
  });
