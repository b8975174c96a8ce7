import { describe, expect, it } from 'vitest';
import { elementsNamed, only, visibleTexts } from './parsed-html.ts';
import { privatePage } from './specimens/receipt-pages.ts';
import {
  answered,
  closed,
  late,
  oneTap,
  read,
  received,
  reopened,
  resolved,
  waiting,
} from './specimens/receipts.ts';

const show = privatePage;
const steps = (html: string) =>
  [...elementsNamed(html, 'ol')].flatMap(() => elementsNamed(html, 'li')).map(({ text }) => text.trim());
const named = (html: string, tag: string, name: string) =>
  elementsNamed(html, tag).filter(({ attributes }) => attributes.get('name') === name);

describe('where it stands', () => {
  it('thanks, names the code, and says what we aim for', () => {
    const texts = visibleTexts(show(waiting()));
    expect(texts).toContain('Thank you. We have it.');
    expect(texts).toContain('WB-7K3QXZ');
    expect(texts.join(' ')).toContain(
      'We aim to answer within 2 hours, counted in opening hours. We kept that 9 of the last 10 times.',
    );
  });

  it('claims no record where too few have come to be honest', () => {
    expect(visibleTexts(show(received())).join(' ')).not.toContain('We kept that');
  });

  it.each([
    [received(), 'Thank you. We have it.'],
    [read(), 'A person has read it.'],
    [answered(), 'There is an answer for you.'],
    [resolved(), 'It has been dealt with.'],
    [reopened(), 'It is open again.'],
    [closed(), 'It is closed.'],
  ])('is said first', (view, headline) => {
    expect(only(show(view), 'h1').text).toBe(headline);
  });

  it('goes from received to read, and says what comes next and how long that is', () => {
    expect(steps(show(received()))).toHaveLength(1);
    expect(steps(show(waiting()))[1]).toBe('Next: A person reads it by 14:15 · 1 hour 35 minutes left');
    expect(steps(show(read())).slice(1)).toEqual([
      'Dana Weiss has read it 12:18',
      'Next: An answer by Tue 24 Nov, 12:40 · 2 days left',
    ]);
    expect(steps(show(reopened())).at(-1)).toBe('Next: Somebody with more say answers you');
    expect(steps(show(closed())).at(-1)).toBe('Closed 12:38');
  });

  it('owns up when it is late', () => {
    expect(steps(show(late()))[1]).toBe(
      'A person should have read it by 09:40. We are late, and we’re sorry.',
    );
  });

  it('shows one tap as what it is', () => {
    expect(visibleTexts(show(oneTap()))).toContain('7 of 10');
  });
});

describe('the conversation', () => {
  const html = show(reopened());

  it('says before each of the words whose they are, without colour', () => {
    const texts = visibleTexts(html).join('\n');
    for (const [line, words] of [
      ['Your message arrived', 'The freezer door was open again'],
      ['Dana Weiss answered you', 'I’m sorry. The door'],
      ['You wrote', 'Tuesday is fine'],
      ['Omar Haddad told you what was done', 'The door has a new hinge'],
      ['You said that this did not put things right', 'Nobody at the till'],
    ])
      expect(texts.indexOf(words!)).toBeGreaterThan(texts.indexOf(line!));
    expect(texts).toContain('A tub of ice cream of your choice');
  });

  it('sets both sides apart by their place too', () => {
    const sides = elementsNamed(html, 'blockquote').map(({ attributes }) => attributes.get('class'));
    expect(sides).toEqual(['you', 'you', 'them', 'you', 'them', 'you'].map((side) => `bubble ${side}`));
  });
});

describe('what a customer can do', () => {
  it('posts each form to its own address', () => {
    const actions = elementsNamed(show(resolved()), 'form').map(({ attributes }) => [
      attributes.get('method'),
      attributes.get('action'),
    ]);
    expect(actions).toEqual(
      ['verdict', 'words', 'contact', 'erase'].map((verb) => ['post', `/r/receipt-token/${verb}`]),
    );
    expect(show(waiting())).toContain('action="/r/receipt-token/settle"');
  });

  it('is asked whether it helped only when that is wanted, with a mailed choice filled in', () => {
    expect(named(show(answered()), 'input', 'helped')).toEqual([]);
    const chosen = (helped?: 'yes' | 'no') =>
      named(show(resolved(), 'en', { helped }), 'input', 'helped').map(({ attributes }) =>
        attributes.has('checked'),
      );
    expect(chosen()).toEqual([false, false]);
    expect(chosen('yes')).toEqual([true, false]);
    expect(chosen('no')).toEqual([false, true]);
  });

  it('erases in two steps, and never by a field that a browser has filled in', () => {
    const html = show(waiting());
    const box = named(html, 'input', 'sure')[0]!;
    expect(box.attributes.has('checked')).toBe(false);
    expect(box.attributes.get('autocomplete')).toBe('off');
    expect(elementsNamed(html, 'details').map(({ attributes }) => attributes.has('open'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('gets back what was typed, beside what is wrong with it', () => {
    const html = show(answered(), 'en', {
      returned: { verb: 'contact', fields: { name: 'Mia', email: 'mia@' }, problems: { email: 'email' } },
    });
    const field = named(html, 'input', 'email')[0]!;
    expect(field.attributes.get('value')).toBe('mia@');
    expect(field.attributes.get('aria-invalid')).toBe('true');
    expect(field.attributes.get('aria-describedby')).toBe('contact-email-problem');
    expect(visibleTexts(html).join(' ')).toContain('This is not a mail address.');
  });

  it('is told that it worked only where it did', () => {
    const note = (view: typeof closed, done: 'settle' | 'verdict') => show(view(), 'en', { done });
    expect(note(closed, 'settle')).toContain('Thank you. It is closed.');
    expect(note(waiting, 'settle')).not.toContain('Thank you. It is closed.');
    expect(note(waiting, 'verdict')).not.toContain('role="status"');
  });

  it('cannot end or judge what is somebody else’s', () => {
    const html = show(waiting(), 'en', { standing: 'claimed' });
    expect(html).not.toContain('/settle');
    expect(visibleTexts(html).join(' ')).toContain('on the private page that you got for it first');
  });
});

it("speaks the customer's language and offers the others", () => {
  const html = show(waiting('ar'), 'ar');
  expect(only(html, 'h1').text).toBe('شكرًا لك. وصلت رسالتك.');
  const links = elementsNamed(html, 'a');
  expect(links.map(({ attributes }) => attributes.get('href'))).toEqual(['?lang=en', '?lang=de', '?lang=ar']);
  expect(links.filter(({ attributes }) => attributes.has('aria-current')).map(({ text }) => text)).toEqual([
    'العربية',
  ]);
});
