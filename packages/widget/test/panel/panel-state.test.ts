import { kinds } from '@wipeboard/shared';
import { describe, expect, it } from 'vitest';
import {
  panelState,
  panelTransition,
  type Outgoing,
  type PanelEvent,
  type PanelState,
} from '../../src/panel/panel-state.ts';
import * as rules from '../../src/panel/later/rules.ts';

const receipt = {
  key: 'k',
  revision: 1,
  code: 'WB-7K3QXZ',
  token: 't'.repeat(22),
  url: 'https://desk.example/r/t',
};
const settle: PanelEvent = { type: 'settle' };
const arrow = (value: number): PanelEvent => ({
  type: 'edit',
  edit: { rating: { metric: 'csat', value } },
});
const tap = (value: number): PanelEvent[] => [arrow(value), settle];
const write = (text: string): PanelEvent => ({ type: 'edit', edit: { text } });
const leave: PanelEvent = { type: 'leave' };
const send: PanelEvent = { type: 'send' };
const step = (kind: PanelState['kind']): PanelEvent => ({ type: 'step', kind });
const received = (revision: number): PanelEvent => ({
  type: 'result',
  key: 'k',
  revision,
  result: { state: 'received', receipt: { ...receipt, revision } },
});
const refused = (revision: number, path: string): PanelEvent => ({
  type: 'result',
  key: 'k',
  revision,
  result: { state: 'refused', code: 'invalid-body', message: '', fields: [{ path, message: '' }] },
});

type Events = readonly (PanelEvent | PanelEvent[])[];

function play(...events: Events): { state: PanelState; sent: Outgoing[] } {
  let state = panelState('k', 'wish');
  const sent: Outgoing[] = [];
  for (const event of events.flat()) {
    const [next, outgoing] = panelTransition(state, event, 'new', rules);
    state = next;
    if (outgoing) sent.push(outgoing);
  }
  return { state, sent };
}

const short = ({ key, revision, final, kind, rating, text }: Outgoing) =>
  [key, revision, final ? 'final' : 'open', kind, rating?.value ?? '-', text ?? '-'].join(' ');

describe('what is sent, and when', () => {
  it.each<[string, Events, string[]]>([
    ['a rating goes at the tap', [tap(4)], ['k 1 open rating 4 -']],
    ['the same tap again says nothing new', [tap(4), tap(4)], ['k 1 open rating 4 -']],
    [
      'a changed rating is a higher revision',
      [tap(4), tap(2)],
      ['k 1 open rating 4 -', 'k 2 open rating 2 -'],
    ],
    ['arrow keys only move the rating', [arrow(1), arrow(2), arrow(3)], []],
    ['leaving the group sends where they stopped', [arrow(1), arrow(3), settle], ['k 1 open rating 3 -']],
    ['an empty group that is left sends nothing', [settle], []],
    [
      'words extend the rating',
      [tap(2), write('Cold'), send],
      ['k 1 open rating 2 -', 'k 2 final rating 2 Cold'],
    ],
    [
      'closing sends the words',
      [tap(2), write('Cold'), leave],
      ['k 1 open rating 2 -', 'k 2 final rating 2 Cold'],
    ],
    ['closing makes a lone rating final', [tap(1), leave], ['k 1 open rating 1 -', 'k 2 final rating 1 -']],
    ['closing twice says it once', [tap(1), leave, leave], ['k 1 open rating 1 -', 'k 2 final rating 1 -']],
    ['closing after arrow keys sends once, finally', [arrow(3), leave], ['k 1 final rating 3 -']],
    ['a comment that was not sent stays on closing', [step('comment'), write('Hm'), leave], []],
    [
      'a hidden page sends words after a rating',
      [tap(2), write('Co'), { type: 'hide' }],
      ['k 1 open rating 2 -', 'k 2 final rating 2 Co'],
    ],
    ['a hidden page with nothing new sends nothing', [tap(2), { type: 'hide' }], ['k 1 open rating 2 -']],
    ['a hidden page leaves a comment alone', [step('comment'), write('Hm'), { type: 'hide' }], []],
    [
      'a request is its own submission',
      [tap(5), step('request'), write('Oat milk'), send],
      ['k 1 open rating 5 -', 'wish 1 final request - Oat milk'],
    ],
    [
      'closing beside a request still ends the rating',
      [tap(5), step('request'), leave],
      ['k 1 open rating 5 -', 'k 2 final rating 5 -'],
    ],
    ['an empty comment is not sent', [step('comment'), send], []],
    [
      'what was refused can be sent again',
      [step('comment'), write('a'), send, refused(1, 'text'), send],
      ['k 1 final comment - a', 'k 2 final comment - a'],
    ],
    [
      'a rating that the page filled in is not sent on closing',
      [{ type: 'open', kinds, prefill: { rating: { metric: 'csat', value: 5 } } }, leave],
      [],
    ],
    [
      'closing leaves out a field that is wrong',
      [tap(2), { type: 'edit', edit: { text: 'Cold', email: 'x' } }, leave],
      ['k 1 open rating 2 -', 'k 2 final rating 2 Cold'],
    ],
  ])('%s', (_, events, expected) => expect(play(...events).sent.map(short)).toEqual(expected));
});

describe('what is in sight', () => {
  it('waits for the answer before it says thank you', () => {
    const waiting = play(step('comment'), write('Hello'), send);
    expect(waiting.state.words.stage).toBe('sending');
    expect(play(step('comment'), write('Hello'), send, received(1)).state.words.stage).toBe('done');
  });

  it('takes an answer to an older revision for no answer', () => {
    const { words } = play(tap(2), write('Cold'), send, received(1)).state;
    expect(words.stage).toBe('sending');
    expect(words.result).toBeUndefined();
  });

  it('keeps in sight what was written while it was being sent, and sends it next', () => {
    const typing = [step('comment'), write('Hello'), send, write('Hello there'), received(1)];
    expect(play(...typing).state.words).toMatchObject({ text: 'Hello there', stage: undefined });
    const { state, sent } = play(...typing, send, received(2));
    expect(sent.map(short)).toEqual(['k 1 final comment - Hello', 'k 2 final comment - Hello there']);
    expect(state.words.stage).toBe('done');
  });

  it('keeps the form open when only the rating has arrived', () => {
    const { words } = play(tap(2), received(1)).state;
    expect(words.stage).toBeUndefined();
    expect(words.result?.state).toBe('received');
  });

  it('says thank you at once if closing leaves nothing to send', () => {
    const { words } = play(tap(2), write('Cold'), { type: 'hide' }, received(2), send).state;
    expect(words.stage).toBe('done');
  });

  it('keeps what was typed across closing', () => {
    const { state } = play(step('comment'), write('Half a tho'), leave, { type: 'open', kinds });
    expect(state.kind).toBe('comment');
    expect(state.words.text).toBe('Half a tho');
  });

  it('begins anew once the thank-you was closed', () => {
    const { words } = play(step('comment'), write('Hi'), send, received(1), leave).state;
    expect(words).toMatchObject({ key: 'new', revision: 0 });
    expect(words.text).toBeUndefined();
  });

  it('goes to the complaint, and back out of it, with "tell a manager"', () => {
    const asked = play({ type: 'manager' }).state;
    expect(asked).toMatchObject({ kind: 'comment', words: { manager: true, tone: 'complaint' } });
    expect(play({ type: 'manager' }, { type: 'manager' }).state.words.manager).toBeUndefined();
  });

  it('keeps the tone that the customer chose when a manager is asked for', () => {
    const { state } = play({ type: 'edit', edit: { tone: 'question' } }, { type: 'manager' });
    expect(state.words.tone).toBe('question');
  });

  it('names the fields that the desk refused and keeps the words', () => {
    const { words } = play(step('comment'), write('Hi'), send, refused(1, 'contact.email')).state;
    expect(words).toMatchObject({ text: 'Hi', stage: undefined, problems: { email: 'notAccepted' } });
  });

  it('takes a complaint back as soon as the field is right', () => {
    const { words } = play(step('comment'), send, write('Hi')).state;
    expect(words.problems).toEqual({});
  });

  it('opens only steps that the board offers', () => {
    const { state } = play({ type: 'open', kinds: ['request'] });
    expect(state.kind).toBe('request');
  });

  it('begins with what the page knows, and never over what was typed', () => {
    const { state } = play(step('comment'), write('Mine'), {
      type: 'open',
      kinds,
      prefill: { text: 'Yours', tone: 'praise' },
    });
    expect(state.words).toMatchObject({ text: 'Mine', tone: 'praise' });
  });
});
