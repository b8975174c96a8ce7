import { describe, expect, it } from 'vitest';
import { content, freshDraft, type Draft } from '../../src/panel/draft.ts';
import * as rules from '../../src/panel/later/rules.ts';

const draft = (parts: Partial<Draft> = {}): Draft => ({ ...freshDraft('k'), ...parts });
const sent = (parts: Partial<Draft>) => JSON.parse(JSON.stringify(content(draft(parts), rules))) as unknown;

describe('what a draft says on the wire', () => {
  it.each<[string, Partial<Draft>, unknown]>([
    [
      'a rating with words stays a rating',
      { rating: { metric: 'csat', value: 2 }, text: ' Cold soup \n' },
      { kind: 'rating', rating: { metric: 'csat', value: 2 }, text: 'Cold soup' },
    ],
    ['words alone are a comment', { text: 'Hello' }, { kind: 'comment', text: 'Hello' }],
    [
      'an email asks for a reply',
      { text: 'Hello', email: 'ada@example.org' },
      { kind: 'comment', text: 'Hello', wants: { reply: true }, contact: { email: 'ada@example.org' } },
    ],
    ['a call is not asked for without a number', { text: 'Hi', call: true }, { kind: 'comment', text: 'Hi' }],
    [
      'a manager is asked for',
      { text: 'Hi', manager: true, tone: 'complaint' },
      { kind: 'comment', text: 'Hi', tone: 'complaint', wants: { manager: true } },
    ],
    [
      'control characters and half characters never leave the page',
      { text: 'a\u0000b\u001bc\ud800' },
      { kind: 'comment', text: 'abc\ufffd' },
    ],
    ['line breaks stay', { text: 'one\r\n\ttwo' }, { kind: 'comment', text: 'one\r\n\ttwo' }],
  ])('%s', (_, parts, expected) => expect(sent(parts)).toEqual(expected));

  it('leaves out the fields that are wrong', () => {
    const parts = draft({ rating: { metric: 'csat', value: 1 }, text: 'Late', email: 'nope' });
    expect(content(parts, rules, { email: 'badEmail' })).toMatchObject({
      text: 'Late',
      contact: undefined,
    });
  });
});

describe('what the customer is asked to put right', () => {
  it.each<[string, Partial<Draft>, 'comment' | 'request', unknown]>([
    ['nothing when a rating has no words', { rating: { metric: 'csat', value: 5 } }, 'comment', undefined],
    ['words when there is nothing else', { text: '  ' }, 'comment', { text: 'needText' }],
    [
      'words for a request even after a rating',
      { rating: { metric: 'csat', value: 5 } },
      'request',
      { text: 'needText' },
    ],
    ['an address that is none', { text: 'a', email: 'ada@home' }, 'comment', { email: 'badEmail' }],
    ['a number for a call', { text: 'a', call: true }, 'comment', { phone: 'needPhone' }],
    ['a number that is none', { text: 'a', phone: 'ring me' }, 'comment', { phone: 'badPhone' }],
    [
      'nothing about a usual number',
      { text: 'a', phone: '+44 (20) 7946-0018', call: true },
      'comment',
      undefined,
    ],
    ['words over the limit', { text: 'a'.repeat(5001) }, 'comment', { text: 'over' }],
    ['nothing about words at the limit', { text: 'a'.repeat(5000) }, 'comment', undefined],
  ])('%s', (_, parts, kind, expected) =>
    expect(rules.problemsOf(draft({ kind, ...parts }))).toEqual(expected),
  );
});
