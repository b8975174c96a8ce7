import { expect, test } from 'vitest';
import { comparedWords } from '../../../src/domain/spam/compared-words.ts';
import { signalsOf } from '../../../src/domain/spam/signals-of.ts';
import { suspicion, verdictOf } from '../../../src/domain/spam/suspicion.ts';
import { bots } from './bots.ts';
import { people } from './people.ts';
import { shop, type Trace } from './traces.ts';

/** What becomes of traces that come one after the other within an hour. */
function asided(traces: Trace[], apart = false): boolean[] {
  const seen = new Map<string, number>();
  return traces.map(({ input, arrival }) => {
    const words = comparedWords(input.text ?? '') ?? '';
    const others = apart || words === '' ? 0 : (seen.get(words) ?? 0);
    seen.set(words, others + 1);
    const signals = signalsOf(input, arrival, [shop]);
    const { suspicious } = suspicion({ ...signals, recentSame: others });
    const verdict = verdictOf(signals);
    expect(
      verdict !== undefined && others >= verdict.atSame,
      'the verdict decides as the suspicion does',
    ).toBe(suspicious);
    return suspicious;
  });
}

test('of over 1,000 programs at least 98 of 100 are put aside', () => {
  const traces = bots();
  const aside = asided(traces);
  const missed = Map.groupBy(
    traces.filter((_, at) => !aside[at]),
    ({ family }) => family,
  );
  expect(traces.length).toBeGreaterThan(1_000);
  const share = aside.filter(Boolean).length / traces.length;
  expect(
    share,
    [...missed].map(([family, some]) => `${family}: ${some.length}`).join('; '),
  ).toBeGreaterThanOrEqual(0.98);
});

test('of over 200 people none is', () => {
  const traces = people();
  // Each text comes from several browsers to try them, not because its writers agreed.
  const aside = asided(traces, true);
  const wrongly = traces.flatMap(({ family, input, arrival }, at) =>
    aside[at]
      ? [
          `${family}: ${input.text} (${suspicion({ ...signalsOf(input, arrival, [shop]), recentSame: 0 }).reasons})`,
        ]
      : [],
  );
  expect(traces.length).toBeGreaterThan(200);
  expect(wrongly).toEqual([]);
});
