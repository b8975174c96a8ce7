import { describe, expect, it } from 'vitest';
import { noticePage } from '../../src/console/notice-page.tsx';
import { elementsNamed, elementsOf, only } from './parsed-html.ts';
import { specimens } from './specimens/specimens.ts';

const all = specimens().flatMap(({ name, locale, html, mail }) =>
  mail ? [] : [{ name: `${name} (${locale})`, locale, html }],
);
/** Pages behind the sign-in have the desk's frame, and small scripts of ours that they work without. */
const isFramed = ({ html }: { html: string }) => html.includes('<body class="desk"');
const framed = all.filter(isFramed);
/** A board's public pages: theirs is the widget, and they may be listed. */
const isPublic = ({ name }: { name: string }) => name.startsWith('wall-');
const walls = all.filter(isPublic);
const pages = all.filter((page) => !isFramed(page) && !isPublic(page));

describe.each(framed)('$name', ({ html, locale }) => {
  it('needs nothing that the desk’s policy forbids: our own sheets and scripts, nothing inline', () => {
    for (const { tag, attributes } of elementsOf(html)) {
      expect(['style', 'img', 'base']).not.toContain(tag);
      expect(attributes.has('style')).toBe(false);
      if (tag === 'script') expect(attributes.get('src')).toMatch(/^\/desk-scripts\/[a-z-]+\.js$/);
    }
    expect(elementsNamed(html, 'link').map(({ attributes }) => attributes.get('href'))).toEqual([
      '/icon.svg',
      expect.stringMatching(/^\/console\.css(\?accent=[0-9a-f]{6})?$/),
      '/desk.css',
    ]);
  });

  it('has a language, a direction, a title, one main part and one first heading', () => {
    const { attributes } = only(html, 'html');
    expect(attributes.get('lang')).toBe(locale);
    expect(attributes.get('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(elementsNamed(html, 'title')[0]!.text).not.toBe('');
    expect(only(html, 'main').text).toContain(only(html, 'h1').text);
  });
});

describe.each(walls)('$name', ({ html, locale }) => {
  it('needs nothing that its policy forbids: our own sheet and the widget, nothing inline, nothing from elsewhere', () => {
    for (const { tag, attributes } of elementsOf(html)) {
      expect(['style', 'img', 'iframe', 'base']).not.toContain(tag);
      expect(attributes.has('style')).toBe(false);
      if (tag === 'script') expect(attributes.get('src')).toBe('/wipeboard.js');
      if (tag === 'link' || tag === 'a')
        expect(attributes.get('href')).toMatch(/^(\/|#|https:\/\/desk\.example\/(b|r)\/)/);
    }
  });

  it('has a language, a direction, a title, one main part, one first heading, and ids that are one’s own', () => {
    const { attributes } = only(html, 'html');
    expect(attributes.get('lang')).toBe(locale);
    expect(attributes.get('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(elementsNamed(html, 'title')[0]!.text).not.toBe('');
    expect(only(html, 'main').text).toContain(only(html, 'h1').text);
    const ids = elementsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(pages)('$name', ({ html, locale, name }) => {
  it('needs nothing that a strict policy forbids: one style sheet, an icon, no script, no inline style', () => {
    for (const { tag, attributes } of elementsOf(html)) {
      expect(['script', 'style', 'img', 'iframe', 'base']).not.toContain(tag);
      expect(attributes.has('style')).toBe(false);
    }
    const [icon, first, ...more] = elementsNamed(html, 'link').map(({ attributes }) =>
      attributes.get('href'),
    );
    expect(icon).toBe('/icon.svg');
    expect(first).toMatch(/^\/console\.css(\?accent=[0-9a-f]{6})?$/);
    expect(name.includes('setup') ? [] : more).toEqual([]);
  });

  it('has a language, a direction, a title, one main part and one first heading', () => {
    const { attributes } = only(html, 'html');
    expect(attributes.get('lang')).toBe(locale);
    expect(attributes.get('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(only(html, 'title').text).not.toBe('');
    expect(only(html, 'main').text).toContain(only(html, 'h1').text);
  });

  it('is kept out of indexes and sends no referrer to others', () => {
    const contents = elementsNamed(html, 'meta').map(({ attributes }) => attributes.get('content'));
    expect(contents).toContain('noindex, nofollow');
    // At the desk's door the origin of a form tells ours from others'.
    expect(contents).toContain(name.startsWith('page-door') ? 'same-origin' : 'no-referrer');
  });
});

it('gives the request id of a fault, to be passed on', () => {
  expect(only(noticePage({ notice: 'error', locale: 'en', requestId: 'req_1' }), 'code').text).toBe('req_1');
});
