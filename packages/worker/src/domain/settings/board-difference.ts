import type { BoardDocument } from '../board/board.ts';

/** A part of a board's document: `name`, or one level deeper in its look and policy, `policy.hours`. */
export type Path = string;

/** Parts by path; one that is absent isn't there. */
export type Parts = Record<Path, unknown>;

/** What one change replaced, and with what. */
export type Difference = { before: Parts; after: Parts };

const opened = ['look', 'policy'];

/** The parts in which two documents differ, as each has them. */
export function difference(before: BoardDocument, after: BoardDocument): Difference {
  const [old, young] = [partsIn(before), partsIn(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(young)]);
  const changed = [...paths].filter((path) => !same(old[path], young[path]));
  return { before: picked(old, changed), after: picked(young, changed) };
}

export const pathsOf = ({ before, after }: Difference): Path[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/** The document with each part that a difference names as it was before; not validated. */
export function takenBack(document: BoardDocument, change: Difference): unknown {
  const result = structuredClone(document) as Record<string, unknown>;
  for (const path of pathsOf(change)) {
    const [first, second] = path.split('.') as [string, string?];
    const holder = second === undefined ? result : (result[first] as Record<string, unknown>);
    const name = second ?? first;
    if (path in change.before) holder[name] = change.before[path];
    else delete holder[name];
  }
  return result;
}

/** Whether all that a change put there still stands there. */
export function stillStands(document: BoardDocument, change: Difference): boolean {
  const parts = partsIn(document);
  return pathsOf(change).every((path) => same(parts[path], change.after[path]));
}

/** Whether a change touched any of these parts; `policy` covers `policy.hours`. */
export const touches = (change: Difference, parts: readonly Path[]): boolean =>
  pathsOf(change).some((path) => parts.some((part) => path === part || path.startsWith(`${part}.`)));

function partsIn(document: BoardDocument): Parts {
  const entries = Object.entries(document).flatMap(([name, value]) =>
    opened.includes(name)
      ? Object.entries(value as object).map(([inner, part]) => [`${name}.${inner}`, part])
      : [[name, value]],
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const picked = (parts: Parts, paths: Path[]): Parts =>
  Object.fromEntries(paths.filter((path) => path in parts).map((path) => [path, parts[path]]));

const same = (a: unknown, b: unknown): boolean => spelled(a) === spelled(b);

/** JSON with its keys in order: the order in which somebody typed two languages makes no difference. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
