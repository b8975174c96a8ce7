import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardFileSchema } from '../../src/domain/board/board.ts';
import { firstName, titled } from '../../src/domain/wall/card-words.ts';
import { newCard } from '../../src/domain/wall/new-card.ts';
import { limits, type SubmissionInput } from '@wipeboard/shared';

const board = (wall?: object) =>
  boardFileSchema.parse({
    key: 'corner-shop',
    name: 'Corner Shop',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    origins: ['https://shop.example'],
    managers: [{ id: 'dana', name: 'Dana', email: 'dana@shop.example', tier: 1 }],
    policy: { watchList: ['poison'] },
    wall,
  });

const made = (more: Partial<SubmissionInput>, wall?: object, name?: string) =>
  newCard({
    board: board(wall),
    submissionId: 'sub_1',
    now: 1,
    identity: name ? { subject: 'u', name } : undefined,
    input: {
      key: 'k',
      revision: 1,
      final: true,
      kind: 'request',
      text: 'Oat milk',
      publish: true,
      context: { url: 'https://shop.example/', locale: 'de-AT' },
      ...more,
    },
  });
const byItself = { putUp: 'unless-watched' };

test('a submission makes a card where its customer allows it, and goes up by itself only where nothing speaks against it', () => {
  expect(made({})).toMatchObject({
    id: 'req_1',
    kind: 'request',
    state: 'waiting',
    language: 'de',
    status: 'open',
  });
  expect(made({ kind: 'comment' })).toMatchObject({ id: 'note_1', kind: 'note', status: undefined });
  expect(made({ kind: 'rating', rating: { metric: 'csat', value: 5 } })?.kind).toBe('note');
  expect(made({ kind: 'rating', rating: { metric: 'csat', value: 5 }, text: undefined })).toBeUndefined();
  expect(made({ publish: undefined })).toBeUndefined();
  expect(made({ publish: false })).toBeUndefined();
  expect(made({ test: true })).toBeUndefined();

  expect(made({}, byItself)?.state).toBe('shown');
  expect(made({}, { ...byItself, open: false })?.state).toBe('waiting');
  expect(made({ text: 'No more POISON, please' }, byItself)?.state).toBe('waiting');
  expect(made({ contact: { name: 'Poison' } }, byItself)?.state).toBe('waiting');
  expect(made({ kind: 'comment', tone: 'complaint' }, byItself)?.state).toBe('waiting');
  expect(made({ kind: 'rating', rating: { metric: 'csat', value: 1 } }, byItself)?.state).toBe('waiting');
  expect(made({ wants: { manager: true } }, byItself)?.state).toBe('waiting');
});

test('the first of the names that they gave stands with it; none where it is an address or a number', () => {
  expect(made({ contact: { name: ' Mia  Sorge ' } }, {}, 'Ada Low')?.author).toBe('Mia');
  expect(made({}, {}, 'Ada Low')?.author).toBe('Ada');
  expect(made({})?.author).toBeUndefined();
  expect(firstName('Sorge, Mia')).toBe('Mia');
  expect(firstName('ليلى حداد')).toBe('ليلى');
  for (const name of ['mia@home.example', '+49 170 1234567', 'mia.example', '—', ''])
    expect(firstName(name)).toBeUndefined();
});

test('a title is the first line, or its first sentence, or what of it fits', () => {
  expect(titled('Oat milk')).toEqual({ words: 'Oat milk' });
  expect(titled('Oat milk. I can’t drink the other.')).toEqual({
    words: 'Oat milk. I can’t drink the other.',
  });
  expect(titled(' Oat milk \n\n the one in the blue box\nor any')).toEqual({
    words: 'Oat milk',
    details: 'the one in the blue box\nor any',
  });
  expect(titled(`Stock oat milk! ${'I drink it each day. '.repeat(8)}`)).toEqual({
    words: 'Stock oat milk!',
    details: 'I drink it each day. '.repeat(8).trim(),
  });
  expect(titled(`${'word '.repeat(40)}end`)).toEqual({
    words: `${'word '.repeat(24).trim()}…`,
    details: `…${'word '.repeat(16)}end`,
  });
  const text = fc.oneof(
    fc.string({ maxLength: 400, unit: 'grapheme' }),
    fc.lorem({ mode: 'sentences', maxCount: 9 }),
  );
  fc.assert(
    fc.property(text, (text) => {
      const { words, details = '' } = titled(text);
      expect(words.length).toBeLessThanOrEqual(limits.wanted + 1);
      expect((words + details).replaceAll(/[\s…]/g, '')).toBe(text.replaceAll(/[\s…]/g, ''));
      expect(words.isWellFormed() || !text.isWellFormed()).toBe(true);
    }),
    { seed: 7, numRuns: 500 },
  );
});
