import { describe, expect, it } from 'vitest';
import { complaintPage } from '../../src/console/complaint-page.tsx';
import { noticePage } from '../../src/console/notice-page.tsx';
import type { ComplaintView, Person } from '../../src/domain/complaint-view.ts';
import { elementsNamed, elementsOf, only, visibleTexts } from './parsed-html.ts';
import { acknowledged, dana, minimal, omar, overdue, usual } from './specimens/complaints.ts';
import { minute, now } from './specimens/customers.ts';
import { specimens } from './specimens/specimens.ts';

const pages = specimens().flatMap(({ name, locale, html, mail }) =>
  mail ? [] : [{ name: `${name} (${locale})`, locale, html }],
);

describe.each(pages)('$name', ({ html, locale }) => {
  it('needs nothing that a strict policy forbids: one style sheet, no script, no inline style', () => {
    for (const { tag, attributes } of elementsOf(html)) {
      expect(['script', 'style', 'img', 'iframe', 'base']).not.toContain(tag);
      expect(attributes.has('style')).toBe(false);
    }
    expect(elementsNamed(html, 'link').map(({ attributes }) => attributes.get('href'))).toEqual([
      expect.stringMatching(/^\/console\.css(\?accent=[0-9a-f]{6})?$/),
    ]);
  });

  it('has a language, a direction, a title, one main part and one first heading', () => {
    const { attributes } = only(html, 'html');
    expect(attributes.get('lang')).toBe(locale);
    expect(attributes.get('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(only(html, 'title').text).not.toBe('');
    expect(only(html, 'main').text).toContain(only(html, 'h1').text);
  });

  it('is kept out of indexes and sends no referrer', () => {
    const contents = elementsNamed(html, 'meta').map(({ attributes }) => attributes.get('content'));
    expect(contents).toContain('noindex, nofollow');
    expect(contents).toContain('no-referrer');
  });
});

describe("a manager's page", () => {
  const act = '/c/token';
  const show = (view: ComplaintView, viewer: Person = dana, more = {}) =>
    complaintPage(view, { viewer, now, acknowledgeAction: act, ...more });
  const share = (view: ComplaintView) => Number(only(show(view), 'progress').attributes.get('value'));

  it('acknowledges by one form that posts', () => {
    const html = show(usual());
    expect(only(html, 'form').attributes).toEqual(
      new Map([
        ['method', 'post'],
        ['action', act],
      ]),
    );
    expect(only(html, 'button').text).toBe('Acknowledge: it’s mine');
  });

  it('shows whose turn it is, until when and how long that is', () => {
    const html = show(usual());
    expect(only(html, 'h1').text).toBe('Your turn, Dana Weiss: answer by 13:15.');
    expect(visibleTexts(html)).toContain('1 hour 35 minutes left');
    expect(only(show(usual(), omar), 'h1').text).toBe('It is the turn of Dana Weiss: answer by 13:15.');
  });

  it('shortens its bar as time goes by, to nothing when it is over', () => {
    const later = usual();
    later.complaint.openedAt -= 60 * minute;
    later.complaint.acknowledgeDueAt -= 60 * minute;
    expect(share(usual())).toBe(79);
    expect(share(later)).toBe(29);
    expect(share(overdue())).toBe(0);
  });

  it('says how late an answer is', () => {
    expect(visibleTexts(show(overdue()))).toContain('1 hour 25 minutes late');
    expect(only(show(overdue()), 'h1').text).toBe('Your turn, Dana Weiss: an answer was due 10:15.');
  });

  it('offers no form where the clock has stopped, or to a viewer who may not act', () => {
    expect(elementsNamed(show(acknowledged()), 'form')).toEqual([]);
    expect(elementsNamed(show(usual(), omar, { acknowledgeAction: undefined }), 'form')).toEqual([]);
  });

  it('confirms an acknowledgement, and says who was quicker', () => {
    const mine = show(acknowledged(), dana, { justAcknowledged: true });
    expect(visibleTexts(mine)).toContain('It’s yours. The clock has stopped.');
    const theirs = show(acknowledged('en', omar), dana, { acknowledgedBySomebodyElse: true });
    expect(visibleTexts(theirs)).toContain(
      'Omar Haddad was quicker. There is nothing left for you to do here.',
    );
  });

  it('says plainly what is missing', () => {
    const texts = visibleTexts(show(minimal()));
    expect(texts).toContain('No words, only the rating.');
    expect(texts).toContain('They left no way to reach them.');
  });

  it('tells what has happened, in order, with machine-readable times', () => {
    const times = elementsNamed(show(acknowledged()), 'time').map(({ attributes }) =>
      attributes.get('datetime'),
    );
    expect(times).toEqual([
      '2026-11-22T11:15:00.000Z',
      '2026-11-22T11:16:00.000Z',
      '2026-11-22T11:37:00.000Z',
    ]);
  });

  it('keeps line breaks and marks the language of the words only where it exists', () => {
    const view = usual();
    expect(only(show(view), 'blockquote').attributes.get('lang')).toBe('en');
    expect(only(show(view), 'blockquote').text).toContain('shrugged.\n\nThis is');
    view.submission.context.locale = 'qqq-nonsense';
    expect(only(show(view), 'blockquote').attributes.has('lang')).toBe(false);
  });
});

it('gives the request id of a fault, to be passed on', () => {
  expect(only(noticePage({ notice: 'error', locale: 'en', requestId: 'req_1' }), 'code').text).toBe('req_1');
});
