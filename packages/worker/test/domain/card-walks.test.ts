import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import type { DeskCard } from '../../src/domain/wall/card.ts';
import { beforeOf, type CardWorld } from '../../src/domain/wall/card-step-parts.ts';
import { cardStep } from '../../src/domain/wall/card-step.ts';
import { undoStep } from '../../src/domain/wall/undo-step.ts';

const card = (id: string, more: Partial<DeskCard> = {}): DeskCard => ({
  id,
  boardId: 'corner-shop',
  kind: 'request',
  submissionId: `sub_${id}`,
  state: 'waiting',
  aside: false,
  words: 'Oat milk',
  status: 'open',
  votes: 0,
  rising: 0,
  createdAt: 1,
  changedAt: 1,
  version: 1,
  ...more,
});
const world: CardWorld = { by: 'dana', now: 5, tail: [], hasChange: false };
const refused = (one: DeskCard, act: CardAct, more: Partial<CardWorld> = {}) => {
  const step = cardStep(one, act, { ...world, ...more });
  return step.kind === 'refused' ? step.why : step.next.state;
};

test('what can’t be done says why', () => {
  const note = card('n', { kind: 'note', status: undefined, state: 'shown' });
  const waiting = card('w');
  const shown = card('s', { state: 'shown' });
  const merged = card('m', { state: 'shown', status: 'merged', mergedInto: 's' });
  const change = card('c', {
    kind: 'change',
    status: undefined,
    submissionId: undefined,
    state: 'shown',
    answer: 'We do',
  });
  const into = (target: DeskCard | undefined) => ({
    act: { act: 'merge', into: target?.id ?? 'x' } as const,
    target,
  });
  const cases: [DeskCard, CardAct, string, Partial<CardWorld>?][] = [
    [shown, { act: 'put-up' }, 'no-change'],
    [card('x', { state: 'withdrawn' }), { act: 'put-up' }, 'withdrawn'],
    [card('x', { aside: true }), { act: 'put-up' }, 'aside'],
    [merged, { act: 'status', status: 'planned' }, 'merged'],
    [merged, { act: 'take-down' }, 'hidden'],
    [waiting, { act: 'take-down' }, 'not-shown'],
    [note, { act: 'decline', line: 'No', shown: true }, 'not-waiting'],
    [note, { act: 'status', status: 'planned' }, 'not-a-request'],
    [waiting, { act: 'status', status: 'planned' }, 'not-shown'],
    [shown, { act: 'status', status: 'open' }, 'no-change'],
    [shown, { act: 'status', status: 'done', change: { said: 'a', did: ' ' } }, 'no-words'],
    [
      shown,
      { act: 'status', status: 'done', change: { said: 'a', did: 'b' } },
      'has-change',
      { hasChange: true },
    ],
    [change, { act: 'answer', text: ' ' }, 'no-words'],
    [shown, { act: 'answer', text: '' }, 'no-change'],
    [shown, { act: 'word', words: ' ' }, 'no-words'],
    [shown, { act: 'word', words: 'Oat milk' }, 'no-change'],
    [change, { act: 'spam' }, 'no-submission'],
    [shown, { act: 'not-spam' }, 'no-change'],
    [shown, { act: 'unmerge' }, 'not-merged'],
    [waiting, into(waiting).act, 'into-itself', into(waiting)],
    [waiting, into(undefined).act, 'into-gone'],
    [waiting, into(note).act, 'into-gone', into(note)],
    [waiting, into(merged).act, 'into-merged', into(merged)],
    [shown, into(waiting).act, 'into-not-shown', into(waiting)],
    [waiting, into(shown).act, 'hidden', into(shown)],
    [note, { act: 'take-down' }, 'hidden'],
    [waiting, { act: 'decline', line: 'No', shown: true }, 'shown'],
    [waiting, { act: 'decline', line: 'No', shown: false }, 'hidden'],
  ];
  for (const [one, act, why, more] of cases) expect([act, refused(one, act, more)]).toEqual([act, why]);
});

const ids = ['a', 'b', 'c', 'd'];
const anyId = fc.constantFrom(...ids);
const words = fc.constantFrom('', 'Oat milk', 'Oat milk, please', 'No');
const act: fc.Arbitrary<CardAct> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CardAct>({ act: 'put-up' }) },
  fc.constantFrom<CardAct>({ act: 'take-down' }, { act: 'spam' }, { act: 'not-spam' }, { act: 'unmerge' }),
  fc.record({ act: fc.constant('decline' as const), line: words, shown: fc.boolean() }),
  fc.record({
    act: fc.constant('status' as const),
    status: fc.constantFrom('open', 'planned', 'done'),
    line: words,
  }),
  fc.record({ act: fc.constant('answer' as const), text: words }),
  fc.record({ act: fc.constant('word' as const), words, details: words }),
  { weight: 3, arbitrary: anyId.map((into) => ({ act: 'merge' as const, into })) },
);
const move = fc.record({ id: anyId, act, customer: fc.nat(20), undo: fc.boolean() });

test('whatever managers do, in whatever order: a card is dated once it was shown, merged ones lead to one that stands, and undoing puts all back', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const cards = new Map(ids.map((id) => [id, card(id)]));
      let now = 10;
      for (const { id, act, customer, undo } of moves) {
        const before = cards.get(id)!;
        now++;
        if (customer === 0) {
          cards.set(id, { ...before, state: 'withdrawn', version: before.version + 1 });
          continue;
        }
        const tail = [...cards.values()].filter(({ mergedInto }) => mergedInto === id);
        const into = act.act === 'merge' ? act.into : undefined;
        const given = { ...world, now, target: into ? cards.get(into) : undefined };
        const step = cardStep(before, act, given);
        if (step.kind === 'refused') continue;
        if (before.state === 'withdrawn') expect(step.next.state).toBe('withdrawn');
        const event = {
          id: 'e',
          cardId: id,
          type: step.type,
          version: step.next.version,
          before: beforeOf(before, step.next),
        };
        const undone = undoStep(step.next, event, { ...given, target: cards.get(before.mergedInto ?? '') });
        if (undone.kind === 'refused')
          expect(['into-merged', 'into-not-shown', 'into-gone']).toContain(undone.why);
        else expect(undone.next).toEqual({ ...before, changedAt: now, version: before.version + 2 });
        expect(undoStep({ ...step.next, version: 99 }, event, given)).toEqual({
          kind: 'refused',
          why: 'newer',
        });
        if (undo) continue;
        cards.set(id, step.next);
        if (into)
          for (const one of tail) cards.set(one.id, { ...one, mergedInto: into, version: one.version + 1 });
      }
      for (const one of cards.values()) {
        if (one.state === 'shown') expect(one.shownAt).toBeGreaterThan(1);
        if (one.state === 'waiting') expect(one.shownAt).toBeUndefined();
        expect(one.status === 'merged').toBe(one.mergedInto !== undefined);
        const target = cards.get(one.mergedInto ?? '');
        if (one.mergedInto) expect([target?.mergedInto, target?.kind]).toEqual([undefined, 'request']);
        expect(one.mergedInto).not.toBe(one.id);
      }
    }),
    { seed: 11, numRuns: 500 },
  );
});
