import { describe, expect, it } from 'vitest';
import { escalationMail } from '../../src/mail/to-managers/escalation-mail.ts';
import { elementsNamed, only, visibleTexts } from './parsed-html.ts';
import { acknowledged, links, omar, usual } from './specimens/complaints.ts';
import { occasion } from './specimens/occasions.ts';
import { mailSpecimens } from './specimens/specimens.ts';

const mails = mailSpecimens().map(({ name, locale, mail }) => ({ name: `${name} (${locale})`, mail }));
const bare = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
// What only shapes the text part: quote marks, bullets, underlines, the signature dash.
const unshaped = (line: string) => bare(line.replace(/^(?:> ?|- |\s+|=+$|-- $)/, ''));

describe.each(mails)('$name', ({ mail }) => {
  const seen = visibleTexts(mail.html).map(bare);

  it('says in its text part whatever its HTML part shows', () => {
    const text = bare(mail.text.split('\n').map(unshaped).join(' '));
    for (const shown of seen) expect(text).toContain(shown);
  });

  it('says in its HTML part whatever its text part says', () => {
    const html = [
      ...seen,
      ...elementsNamed(mail.html, 'a').map(({ attributes }) => attributes.get('href')),
    ].join(' ');
    const pieces = mail.text.split('\n').map(unshaped).filter(Boolean);
    for (const piece of pieces) {
      const [label = '', ...rest] = piece.split(': ');
      const whole = html.includes(piece) || html.includes(piece.replace(/\.$/, ''));
      expect(whole || (html.includes(label) && html.includes(rest.join(': '))), piece).toBe(true);
    }
  });

  it('is a document in one language and direction, for light and dark', () => {
    const { attributes } = only(mail.html, 'html');
    expect(attributes.get('dir')).toBe(attributes.get('lang') === 'ar' ? 'rtl' : 'ltr');
    expect(mail.html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(mail.html).toContain('prefers-color-scheme:dark');
    expect(only(mail.html, 'title').text).toBe(mail.subject);
  });
});

describe('the mail about a complaint', () => {
  it('goes from whose turn it is to why it came', () => {
    const { html } = escalationMail(occasion(usual()));
    const text = visibleTexts(html).join(' ');
    const pieces = [
      'Your turn, Dana Weiss: answer by 13:15',
      'The freezer door was open again',
      '2 of 5 · Complaint',
      'What would put it right?',
      'Acknowledge: it’s mine',
      'Open the complaint',
      'Where and who',
      'Earlier from this customer',
      'You get this because',
    ];
    const places = pieces.map((piece) => text.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('names the one whose turn it is to anybody else', () => {
    const { text } = escalationMail(occasion(usual(), { recipient: omar }));
    expect(text).toContain('It is the turn of Dana Weiss: answer by 13:15.');
  });

  it('offers no second acknowledgement', () => {
    const { text, html } = escalationMail(occasion(acknowledged('en', omar)));
    expect(text).toContain('Omar Haddad has it: resolve by 18:15.');
    for (const part of [text, html]) expect(part).not.toContain(links.acknowledge);
  });

  it('lets no field of the customer start a line of its own', () => {
    const view = usual();
    view.submission.contact.name = 'Ann\nPhone: +1 555 0100';
    view.submission.about = 'x\r\nYour turn, Omar: answer by 99:99';
    const lines = escalationMail(occasion(view)).text.split('\n');
    expect(lines.filter((line) => /^(?:Phone: \+1|Your turn, Omar)/.test(line))).toEqual([]);
  });
});
