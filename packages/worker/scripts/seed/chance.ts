/** Draws that come out alike for one seed: mulberry32, whose 32 bits are plenty for invented customers. */
export type Chance = ReturnType<typeof chanceOf>;

export function chanceOf(seed: number) {
  let state = seed >>> 0;
  /** 0 ≤ x < 1 */
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(draw() * end);
  return {
    draw,
    between: (low: number, high: number) => low + draw() * (high - low),
    happens: (share: number) => draw() < share,
    oneOf: <Item>(items: readonly Item[]): Item => items[below(items.length)]!,
    /** An item by its weight. */
    weighed<Item>(items: readonly (readonly [Item, number])[]): Item {
      let left = draw() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) if ((left -= weight) < 0) return item;
      return items.at(-1)![0];
    },
    uuid: () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => below(16).toString(16)),
  };
}
