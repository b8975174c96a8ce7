import { theCustomer } from '../ids.ts';
import { mayAct, type Away, type Manager } from '../board/people.ts';

/** What somebody's form says of a person; everything but who they are and where they stand among their tier. */
export type PersonFields = Omit<Manager, 'id' | 'position'>;

/**
 * `last-owner`: nobody could change the settings any more. `nobody-told`: nobody would be told of a complaint. `taken`:
 * somebody of this board has the address. `own-address`: the only owner would sign in by an address nobody has tried.
 * `full`: a board has 200 people at most. `gone`: they have left, or stand where they were moved.
 */
export type StaffRefusal = 'last-owner' | 'nobody-told' | 'taken' | 'own-address' | 'full' | 'gone';

export type StaffChange =
  | { kind: 'added'; fields: PersonFields }
  | { kind: 'changed'; person: string; fields: PersonFields }
  /** By somebody's own word. */
  | { kind: 'away'; person: string; away: Away[] }
  | { kind: 'removed'; person: string }
  | { kind: 'moved'; person: string; to: 'up' | 'down' | { tier?: number } };

/** One whom a change touches: as they stood and as they stand, null where they were not or are not there. */
export type Touched = { id: string; before: Manager | null; after: Manager | null };

export type StaffDecision =
  { kind: 'decided'; person: string; touched: Touched[] } | { kind: 'refused'; refusal: StaffRefusal };

const mostPeople = 200;
const refused = (refusal: StaffRefusal): StaffDecision => ({ kind: 'refused', refusal });

/** What a change does to a board's people, or why it can't be. `known` are the ids of all who ever were; `by` asks. */
export function decideStaff(
  people: readonly Manager[],
  change: StaffChange,
  { by, known }: { by: string; known: readonly string[] },
): StaffDecision {
  if (change.kind === 'added') {
    if (people.length >= mostPeople) return refused('full');
    const added = {
      ...change.fields,
      id: idFor(change.fields.name, known),
      position: lastPosition(people) + 1,
    };
    return checked(people, [...people, added], added.id);
  }
  const person = people.find(({ id }) => id === change.person);
  if (!person) return refused('gone');
  if (change.kind === 'removed') {
    return checked(
      people,
      people.filter((one) => one !== person),
      person.id,
    );
  }
  if (change.kind === 'moved') return moved(people, person, change.to);
  const after = change.kind === 'away' ? { ...person, away: change.away } : { ...person, ...change.fields };
  const others = people.filter((one) => one !== person && one.role === 'owner');
  const elsewhere = after.email.toLowerCase() !== person.email.toLowerCase();
  if (elsewhere && person.id === by && others.length === 0) return refused('own-address');
  return checked(
    people,
    people.map((one) => (one === person ? after : one)),
    person.id,
  );
}

/** Puts back what a change did, if all of it still stands. */
export function decideUndo(
  people: readonly Manager[],
  person: string,
  touched: readonly Touched[],
): StaffDecision {
  const stands = touched.every(({ id, after }) => same(people.find((one) => one.id === id) ?? null, after));
  if (!stands) return refused('gone');
  const others = people.filter(({ id }) => !touched.some((one) => one.id === id));
  return checked(people, [...others, ...touched.flatMap(({ before }) => before ?? [])], person);
}

function moved(
  people: readonly Manager[],
  person: Manager,
  to: Extract<StaffChange, { kind: 'moved' }>['to'],
): StaffDecision {
  if (typeof to === 'object') {
    const after = { ...person, tier: to.tier, position: lastPosition(people) + 1 };
    return checked(
      people,
      people.map((one) => (one === person ? after : one)),
      person.id,
    );
  }
  const tier = inTier(people, person.tier);
  const at = tier.indexOf(person);
  const neighbour = tier[to === 'up' ? at - 1 : at + 1];
  if (!neighbour) return refused('gone');
  const order = tier.with(at, neighbour).with(tier.indexOf(neighbour), person);
  // Positions of before boards were kept here may be shared: the whole tier is numbered anew.
  const first = Math.min(...tier.map(({ position }) => position));
  const after = people.map((one) =>
    order.includes(one) ? { ...one, position: first + order.indexOf(one) } : one,
  );
  return checked(people, after, person.id);
}

function checked(before: readonly Manager[], after: readonly Manager[], person: string): StaffDecision {
  const addresses = after.map(({ email }) => email.toLowerCase());
  if (new Set(addresses).size < addresses.length) return refused('taken');
  if (!after.some(({ role }) => role === 'owner')) return refused('last-owner');
  if (!after.some((one) => one.tier !== undefined && mayAct(one))) return refused('nobody-told');
  const ids = new Set([...before, ...after].map(({ id }) => id));
  const touched = [...ids].flatMap((id): Touched[] => {
    const was = before.find((one) => one.id === id) ?? null;
    const is = after.find((one) => one.id === id) ?? null;
    return same(was, is) ? [] : [{ id, before: was, after: is }];
  });
  return { kind: 'decided', person, touched };
}

/** Those of one tier in their order; without a tier, those whom nobody is escalated to. */
export const inTier = (people: readonly Manager[], tier: number | undefined): Manager[] =>
  people
    .filter((one) => one.tier === tier)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const lastPosition = (people: readonly Manager[]) => Math.max(-1, ...people.map(({ position }) => position));

const same = (a: Manager | null, b: Manager | null): boolean => spelled(a) === spelled(b);

const spelled = (one: Manager | null): string => {
  if (!one) return '';
  const { id, name, email, role, tier, position, away, goodwillLimit } = one;
  const days = away.map(({ from, to }) => [from, to]);
  return JSON.stringify([id, name, email, role, tier ?? null, position, days, goodwillLimit]);
};

/** `dana-weiss` of a name, and `dana-weiss-2` where somebody is or was called so: what they did keeps their id. */
export function idFor(name: string, known: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 34)
    .replaceAll(/^-+|-+$/g, '');
  const slug = plain === '' ? 'person' : plain;
  const free = (id: string) => id !== theCustomer && !known.includes(id);
  if (free(slug)) return slug;
  let number = 2;
  while (!free(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
