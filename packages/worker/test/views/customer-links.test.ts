import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationMail } from '../../src/mail/to-managers/escalation-mail.ts';
import { unlinked } from '../../src/mail/unlinked.ts';
import { mailtoAddress, telAddress, webAddress } from '../../src/messages/web-address.ts';
import { linksIn } from './linkable.ts';
import { elementsNamed, visibleTexts } from './parsed-html.ts';
import { linkLaden, links, usual } from './specimens/complaints.ts';
import { customerLinks } from './specimens/customer-mails.ts';
import { deskPage } from './specimens/desk-pages.ts';
import { occasion } from './specimens/occasions.ts';
import { mailSpecimens } from './specimens/specimens.ts';

function withoutContact() {
  const view = linkLaden();
  view.submission.contact = {};
  return view;
}

const { page, confirm, unsubscribe } = customerLinks;
const asks = ['yes', 'no'].map((helped) => `${page}?helped=${helped}`);
const ours = [links.acknowledge, links.open, page, confirm, unsubscribe, ...asks];
const isOurs = (href: string) =>
  ours.includes(href) ||
  /^https:\/\/desk\.example\/(?:sign-in$|(?:sign-in\/link|desk|digests|f|b\/[a-z-]+)\/)/.test(href);

describe('a mail', () => {
  it('holds nothing of the customer that a client takes for a link, in either part', () => {
    const mail = escalationMail(occasion(withoutContact()));
    const lines = mail.text.split('\n').filter((line) => line !== links.open && line !== links.acknowledge);
    expect([...visibleTexts(mail.html), ...lines].flatMap(linksIn)).toEqual([]);
  });

  it('links to our own pages and nowhere else, and loads nothing', () => {
    for (const { mail } of mailSpecimens()) {
      const hrefs = elementsNamed(mail.html, 'a').map(({ attributes }) => attributes.get('href'));
      for (const href of hrefs) expect(isOurs(href!), href).toBe(true);
      expect(mail.html).not.toMatch(/<(?:img|link|script|iframe|video|object)\b|url\(|@import|\bsrc=/i);
    }
  });

  it('leaves prices, times and order numbers as they were written', () => {
    const { text, html } = escalationMail(occasion(linkLaden()));
    for (const part of [text, html]) expect(part).toContain('£2.50 for order 4711000123, at 12:30');
  });

  it('leaves the given address and phone whole, to be copied', () => {
    const { text, html } = escalationMail(occasion(usual()));
    for (const part of [text, html]) {
      expect(part).toContain('priya.raman@example.com');
      expect(part).toContain('+44 20 7946 0182');
    }
  });
});

it('changes no visible character of what it takes the links from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unlinked(text).replaceAll('\u2060', '')).toBe(text.replaceAll('\u2060', ''));
    }),
  );
});

describe("a manager's page", () => {
  it('links to the page, the address and the phone that the customer gave', () => {
    const hrefs = elementsNamed(deskPage(usual()), 'a').map(({ attributes }) => attributes.get('href'));
    expect(hrefs).toEqual([
      '#words',
      'mailto:priya.raman@example.com',
      'tel:+442079460182',
      'https://shop.example/checkout/thanks?order=A-58213',
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https//shop.example', ''])(
    'does not link to a page at %j',
    (url) => {
      const view = usual();
      view.submission.context.url = url;
      view.submission.contact = {};
      expect(elementsNamed(deskPage(view), 'a')).toHaveLength(1);
    },
  );
});

describe('an address', () => {
  it('is http or https, in canonical form', () => {
    expect(webAddress('HTTPS://Shop.example/a"b')).toBe('https://shop.example/a%22b');
    expect(webAddress(' javascript:alert(1)')).toBeUndefined();
  });

  it('for mail carries one recipient and no header', () => {
    expect(mailtoAddress("o'neil+shop@example.com")).toBe("mailto:o'neil%2Bshop@example.com");
    for (const email of ['a@b.example?bcc=c@d.example', 'a@b.example,c@d.example', 'a b@c.example', 'a@b'])
      expect(mailtoAddress(email)).toBeUndefined();
  });

  it('for a phone carries digits alone', () => {
    expect(telAddress('(030) 90-18.20 x12')).toBe('tel:030901820');
    for (const phone of ['12', 'x', '+1;ext=1', '1234567890123456'])
      expect(telAddress(phone)).toBeUndefined();
  });
});
