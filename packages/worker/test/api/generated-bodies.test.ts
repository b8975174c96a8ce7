import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorAnswerSchema, receiptSchema } from '@wipeboard/shared/schemas';
import { openDesk, origin, rating } from './open-desk.ts';

const columns = `SELECT board_id, key, id, revision, kind, created_at FROM submissions WHERE board_id = ?`;

/** A well-formed body in which some members are replaced, removed or added. */
const bodies = fc
  .tuple(
    fc.uuid(),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          ...Object.keys(rating()),
          'text',
          'tone',
          'contact',
          'wants',
          'about',
          'attributes',
          'identity',
        ),
        fc.constantFrom(
          'id',
          'createdAt',
          'board',
          'board_id',
          'status',
          '__proto__',
          'constructor',
          'toJSON',
          'test',
        ),
        fc.string(),
      ),
      fc.anything({ maxDepth: 3 }),
      { maxKeys: 3 },
    ),
  )
  .map(([key, changes]) => ({ ...rating({ key }), ...changes }));

const texts = fc.oneof(
  { weight: 8, arbitrary: bodies.map((body) => spelled(body)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 500 }) },
);

test('ten thousand generated bodies cause no 5xx, and only what the schema knows is stored', async () => {
  const desk = await openDesk();
  const path = `/v1/boards/${desk.key}/submissions`;
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(texts, async (body) => {
      const response = await desk.ask(path, {
        method: 'POST',
        headers: { origin, 'content-type': 'text/plain' },
        body,
      });
      const answer: unknown = await response.json();
      if (response.ok) {
        accepted++;
        receiptSchema.parse(answer);
        const sent = JSON.parse(body) as Record<string, unknown>;
        expect(Object.keys(sent).every((name) => known.has(name))).toBe(true);
      } else {
        expect(response.status).toBeLessThan(500);
        errorAnswerSchema.parse(answer);
      }
    }),
    { numRuns: 10_000, endOnFailure: true, seed: 20_261_122 },
  );
  const rows = await desk.all<{ board_id: string; id: string; created_at: number }>(columns, desk.key);
  expect(accepted).toBeGreaterThan(100);
  expect(rows.length).toBeLessThanOrEqual(accepted);
  expect(rows.every(({ board_id, id }) => board_id === desk.key && id.startsWith('sub_'))).toBe(true);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
}, 300_000);

const known = new Set([
  ...Object.keys(rating()),
  ...'text tone moment outcome wants contact publish about attributes identity test'.split(' '),
]);

function spelled(body: unknown): string {
  try {
    return JSON.stringify(body) ?? 'null';
  } catch {
    return '{';
  }
}
