/** How a theme stands in a period. `value`: what its people are worth together; `low` and `rated`: of its ratings. */
export type ThemeCount = {
  id: string;
  name: string;
  people: number;
  value: number;
  submissions: number;
  before: number;
  rated: number;
  low: number;
};

export type ThemeOrder = 'people' | 'value';

/** The heaviest first, by people or by what they are worth. */
export const ranked = (counts: readonly ThemeCount[], by: ThemeOrder): ThemeCount[] =>
  counts.toSorted(
    (a, b) =>
      b[by] - a[by] || b.people - a.people || b.submissions - a.submissions || (a.name < b.name ? -1 : 1),
  );
