export type Random = {
  /** In [0, 1). */
  next(): number;
  /** An integer from `from` up to, not including, `to`. */
  integer(from: number, to: number): number;
};

/** The same numbers for the same seed: a run that went wrong can be repeated as far as machines allow. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, integer: (from, to) => from + Math.floor(next() * (to - from)) };
}
