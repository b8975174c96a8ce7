const epoch = Date.UTC(2026, 0, 1);
const halfLifeMs = 14 * 86_400_000;

/**
 * What a vote adds to a request's rising: twice as much as one of two weeks before, so that sums made at any time
 * compare without being made anew (forward decay; Cormode et al., ICDE 2009). A double holds it until 2065.
 */
export const risingWeight = (at: number): number => 2 ** ((at - epoch) / halfLifeMs);
