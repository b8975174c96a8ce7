import { limits } from '@wipeboard/shared';
import { describe, expect, it } from 'vitest';
import { withinLimits } from '../../src/client/unsent-limits.ts';
import type { UnsentItem } from '../../src/client/unsent.ts';

const now = 1_800_000_000_000;
const item = (key: string, age = 0, body = '{}'): UnsentItem => ({
  key,
  revision: 1,
  url: 'https://desk.example/x',
  body,
  at: now - age,
});
const keysOf = (items: UnsentItem[]) => items.map(({ key }) => key);

describe('what may stay on the device', () => {
  it('is kept for 72 hours and not a moment longer', () => {
    expect(keysOf(withinLimits([item('a', limits.unsentMs), item('b', limits.unsentMs + 1)], now))).toEqual([
      'a',
    ]);
  });

  it('survives a clock that was set back ten years', () => {
    expect(keysOf(withinLimits([item('a', -10 * 365 * 86_400_000)], now))).toEqual(['a']);
  });

  it('is at most fifty items, of which the oldest go', () => {
    const kept = keysOf(
      withinLimits(
        Array.from({ length: 60 }, (_, age) => item(`${age}`, age)),
        now,
      ),
    );
    expect(kept).toHaveLength(50);
    expect(kept).not.toContain('59');
  });

  it('is at most 256 KB, counted in bytes', () => {
    const body = 'ع'.repeat(25_000);
    const kept = withinLimits(
      Array.from({ length: 8 }, (_, age) => item(`${age}`, age, body)),
      now,
    );
    expect(keysOf(kept)).toEqual(['0', '1', '2', '3', '4']);
  });

  it('is nothing that somebody else wrote there', () => {
    const strangers = [
      {},
      { key: 'a' },
      { ...item('a'), body: 1 },
      { ...item('a'), at: '1' },
      { ...item('a'), next: null },
      { ...item('a'), revision: NaN },
    ];
    expect(withinLimits(strangers as UnsentItem[], now)).toHaveLength(1);
  });
});
