import { locales } from '@wipeboard/shared';
import { describe, expect, it } from 'vitest';
import type { ComplaintView } from '../../src/domain/complaint/complaint-view.ts';
import { elementsNamed, elementsOf, only, visibleTexts } from './parsed-html.ts';
import { acknowledged, minimal, omar, overdue, usual } from './specimens/complaints.ts';
import { minute } from './specimens/customers.ts';
import { deskPage, deskPages, lena } from './specimens/desk-pages.ts';
import {
  answered,
  climbed,
  closed,
  proposed,
  reopened,
  resolved,
  unreachable,
} from './specimens/desk-stories.ts';

const forms = (html: string) =>
  elementsNamed(html, 'form').map(({ attributes }) => attributes.get('action')!.split('/').at(-1));
const open = (html: string) =>
  elementsNamed(html, 'details')
    .filter(({ attributes }) => attributes.has('open') && attributes.has('id'))
    .map(({ attributes }) => attributes.get('id'));
const buttons = (html: string) => elementsNamed(html, 'button').map(({ text }) => text);
const title = (html: string) => only(html, 'h1').text;
const share = (view: ComplaintView) => Number(only(deskPage(view), 'progress').attributes.get('value'));

describe("a manager's page at a glance", () => {
  it.each<[string, string, string]>([
    ['open', deskPage(usual()), 'Your turn, Dana Weiss: answer by 13:15.'],
    ['of another', deskPage(usual(), omar), 'It is the turn of Dana Weiss: answer by 13:15.'],
    ['overdue', deskPage(overdue()), 'Your turn, Dana Weiss: an answer was due 10:15.'],
    ['acknowledged', deskPage(acknowledged()), 'It is yours, Dana Weiss: resolve by 18:15.'],
    ['waiting for a yes', deskPage(proposed(), omar), 'Dana Weiss asks you to approve a gesture of €86.40.'],
    ['reopened', deskPage(reopened(), omar), 'Your turn, Omar Haddad: answer by 15:40.'],
    ['resolved', deskPage(resolved()), 'Resolved by Dana Weiss, 11:39.'],
    ['closed', deskPage(closed()), 'Closed 11:40.'],
  ])('says whose turn it is and until when: %s', (_, html, words) => {
    expect(title(html)).toBe(words);
  });

  it('shows status, tier and owner, and both clocks', () => {
    const texts = visibleTexts(deskPage(acknowledged()));
    expect(texts).toEqual(expect.arrayContaining(['Acknowledged', 'Tier 1', 'Owner: Dana Weiss']));
    expect(texts).toEqual(expect.arrayContaining(['Acknowledge', '11:37', 'Resolve', 'by 18:15']));
    expect(texts).toContain('6 hours 35 minutes left');
    expect(visibleTexts(deskPage(usual()))).toEqual(expect.arrayContaining(['by 13:15', 'No owner yet']));
  });

  it('shortens its bar as time goes by, to nothing when it is over', () => {
    const later = usual();
    for (const name of ['openedAt', 'turnSince', 'acknowledgeDueAt', 'turnDueAt'] as const)
      later.complaint[name] = later.complaint[name]! - 60 * minute;
    expect(share(usual())).toBe(79);
    expect(share(later)).toBe(29);
    expect(share(overdue())).toBe(0);
  });

  it('puts what the customer said last on top while nobody has answered it', () => {
    const again = visibleTexts(deskPage(reopened(), omar));
    expect(again).toContain('The customer said that it was not put right:');
    expect(again.indexOf('It was open again this morning. And the money has not come.')).toBeLessThan(
      again.indexOf('What the customer wrote'),
    );
    expect(visibleTexts(deskPage(answered()))).toContain('The customer wrote, 11:39:');
    expect(visibleTexts(deskPage(resolved()))).not.toContain('The customer wrote, 11:39:');
  });

  it('says that mails of the board are late', () => {
    expect(visibleTexts(deskPage(reopened(), omar)).join(' ')).toContain('have not reached their person: 2.');
    expect(visibleTexts(deskPage(usual())).join(' ')).not.toContain('have not reached');
  });

  it('says plainly what is missing', () => {
    const texts = visibleTexts(deskPage(minimal()));
    expect(texts).toContain('No words, only the rating.');
    expect(texts).toContain('They left no way to reach them.');
  });
});

describe('what a page offers', () => {
  it.each<[string, string, (string | undefined)[], (string | undefined)[]]>([
    ['open', deskPage(usual()), ['acknowledge', 'answer', 'resolve', 'hand-over', 'remark'], []],
    ['acknowledged', deskPage(acknowledged()), ['answer', 'resolve', 'hand-over', 'remark'], ['answer']],
    ['written to again', deskPage(answered()), ['answer', 'resolve', 'hand-over', 'remark'], ['answer']],
    ['climbed', deskPage(climbed(), omar), ['acknowledge', 'answer', 'resolve', 'hand-over', 'remark'], []],
    [
      'waiting for my yes',
      deskPage(proposed(), omar),
      ['approve', 'decline', 'answer', 'hand-over', 'remark'],
      [],
    ],
    ['waiting for a yes', deskPage(proposed()), ['answer', 'resolve', 'hand-over', 'remark'], []],
    ['resolved', deskPage(resolved()), ['answer', 'remark'], []],
    ['closed', deskPage(closed()), ['remark'], []],
  ])('is what is possible now, folded but for the first: %s', (_, html, offered, unfolded) => {
    expect(forms(html)).toEqual(offered);
    expect(open(html)).toEqual(unfolded);
  });

  it('is resolving, once the customer has their answer', () => {
    const view = answered();
    view.events = view.events.filter(({ type }) => type !== 'wrote');
    expect(open(deskPage(view))).toEqual(['resolve']);
  });

  it('names whom it can be handed over to, those away marked, no viewer', () => {
    const options = elementsNamed(deskPage(acknowledged()), 'option').map(({ text }) => text);
    expect(options).toEqual(
      expect.arrayContaining(['Choose a person', 'Omar Haddad', 'Lena Brandt, away today']),
    );
    expect(options.some((text) => text.includes('Vera'))).toBe(false);
  });

  it('says up to what cost a manager decides alone, and who approves above it', () => {
    expect(visibleTexts(deskPage(acknowledged())).join(' ')).toContain(
      'Up to €20.00 you decide alone. Above that, Omar Haddad or somebody higher approves first.',
    );
    const own = acknowledged('en', lena);
    expect(visibleTexts(deskPage(own, lena)).join(' ')).toContain(
      'Nobody is above you, so you decide alone.',
    );
  });

  it('is the board’s own checklist, else ours for the tone', () => {
    const labels = (view: ComplaintView) => elementsNamed(deskPage(view), 'label').map(({ text }) => text);
    const own = acknowledged();
    own.board.checklist = ['Rang the customer'];
    expect(labels(own)).toContain('Rang the customer');
    expect(labels(own)).not.toContain('Told the team what happened');
    const question = acknowledged();
    question.submission.tone = 'question';
    expect(labels(question)).toContain('Answered what was asked');
  });

  it('tells where an answer goes', () => {
    const said = (view: ComplaintView) => visibleTexts(deskPage(view)).join(' ');
    expect(said(usual())).toContain('It goes to them by mail, and stands on their private page.');
    expect(said({ ...usual(), reach: 'mail-once' })).toContain(
      'it is the only answer that goes there until they do',
    );
    expect(said({ ...usual(), reach: 'page' })).toContain('No further mail can go to the address they gave.');
    expect(said(unreachable())).toContain('They gave no address.');
  });
});

describe.each(locales)('in %s', (locale) => {
  const pages = deskPages(locale);

  it.each(pages)(
    '%s: every field has a label, every id is there once, what describes a field exists',
    (_, html) => {
      const elements = elementsOf(html);
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(ids).toEqual([...new Set(ids)]);
      const labelled = elementsNamed(html, 'label').map(({ attributes }) => attributes.get('for'));
      for (const { tag, attributes } of elements) {
        if (!['input', 'textarea', 'select'].includes(tag) || attributes.get('type') === 'hidden') continue;
        expect(labelled).toContain(attributes.get('id'));
        for (const id of attributes.get('aria-describedby')?.split(' ') ?? []) expect(ids).toContain(id);
      }
      for (const { attributes } of elementsNamed(html, 'a')) {
        const target = attributes.get('href')!;
        if (target.startsWith('#')) expect(ids).toContain(target.slice(1));
      }
    },
  );

  it.each(pages)('%s: unfolds one form at most', (_, html) => {
    expect(open(html).length).toBeLessThanOrEqual(1);
  });
});

it('offers to change a phrase or to send it as it is', () => {
  const html = deskPages('en').find(([name]) => name === 'complaint-hinted')![1];
  expect(buttons(html)).toEqual(expect.arrayContaining(['Send to the customer', 'Send it as it is']));
  expect(elementsNamed(html, 'textarea')[0]!.text).toContain('you should have closed the door yourself');
});

it('tells what has happened with the words that passed, who, when and through which door', () => {
  const html = deskPage(resolved());
  const texts = visibleTexts(html).join(' ');
  for (const words of [
    'Dana Weiss answered the customer 11:37 · by mail',
    'for the board’s people only 11:38 · on the page Private Ring the engineer’s office again',
    'The customer wrote 11:39 · by mail Thank you. Will somebody look after it',
    'Resolved by Dana Weiss',
    '€6.40 back and a voucher',
    'Check the seals of all freezers each month',
    'Said sorry, without “but”',
  ])
    expect(texts).toContain(words);
  const times = elementsNamed(html, 'time').map(({ attributes }) => attributes.get('datetime')!);
  expect(times).toEqual(times.toSorted());
});

it('keeps line breaks and marks the language of the words only where it exists', () => {
  const words = (view: ComplaintView) =>
    elementsNamed(deskPage(view), 'blockquote').find(({ attributes }) => attributes.get('id') === 'words')!;
  const view = usual();
  expect(words(view).attributes.get('lang')).toBe('en');
  expect(words(view).text).toContain('shrugged.\n\nThis is');
  view.submission.context.locale = 'qqq-nonsense';
  expect(words(view).attributes.has('lang')).toBe(false);
});
