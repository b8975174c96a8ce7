import type { Manager } from '../../domain/board/people.ts';
import type { CardRefusal } from '../../domain/wall/card-acts.ts';
import { newCardId } from '../../domain/wall/card.ts';
import { beforeOf, type CardStep, type CardWorld } from '../../domain/wall/card-step-parts.ts';
import type { Board } from '../../queries/board.ts';
import { cardsAtHand, type CardAtHand } from '../../queries/wall/cards-at-hand.ts';
import type { Services } from '../../services.ts';
import { putAside, takeBack } from '../../storage/inbox/quarantine.ts';
import { tellOfReleased } from '../spam/tell-of-released.ts';
import { putUpChange, takeBackChanges } from '../../storage/wall/changes.ts';
import { takeCardSteps, type CardStepToTake } from '../../storage/wall/card-steps.ts';
import { followMerges, type Merge } from '../../storage/wall/merges.ts';
import { indexCards } from './index-cards.ts';
import { moveVotesOf } from './move-votes.ts';
import { sendNews } from './send-news.ts';

/** `event` undoes it: see `undoCardEvents`. */
export type CardsActed = {
  done: { id: string; event: string }[];
  refused: { id: string; why: CardRefusal }[];
};

/** What is wanted of one card; `target`: the request that it goes into by that. `undoes`: the change that it had put up. */
export type Wanted = {
  id: string;
  target?: string;
  undoes?: string;
  decide: (hand: CardAtHand, world: CardWorld) => CardStep;
};

type Taking = { services: Services; board: Board; db: D1Database; by: Manager };
type Step = CardStepToTake & { hand: CardAtHand; undoes?: string };

// Each lost race means that somebody else's step was taken, so this many in a row is no ordinary traffic.
const mostRaces = 20;
// A parameter holds two megabytes; a card’s words and details may be twenty thousand bytes, before and after.
const mostAtOnce = 40;
const newsAtOnce = 10;

/** The one way that managers' acts reach cards: decided on what stands there, written only where it still stands there. */
export async function stepCards(
  services: Services,
  board: Board,
  by: Manager,
  wanted: readonly Wanted[],
): Promise<CardsActed> {
  const taking = { services, board, by, db: services.database(board.database) };
  const acted: CardsActed = { done: [], refused: [] };
  const taken: Step[] = [];
  let left = [...wanted];
  for (let race = 0; left.length > 0;) {
    const some = apart(left.slice(0, mostAtOnce));
    const { steps, refused } = await decideAll(taking, some);
    acted.refused.push(...refused);
    const won = steps.length > 0 ? await write(taking, steps) : new Set<string>();
    const lost = steps.filter(({ next }) => !won.has(next.id)).map(({ next }) => next.id);
    taken.push(...steps.filter(({ next }) => won.has(next.id)));
    left = [...some.filter(({ id }) => lost.includes(id)), ...left.filter((one) => !some.includes(one))];
    if (lost.length > 0 && ++race === mostRaces)
      throw new Error('D1 is overloaded: too many people changed these cards at once');
  }
  acted.done.push(...taken.map(({ next, event }) => ({ id: next.id, event })));
  await follow(taking, taken);
  return acted;
}

/** One statement decides on cards as they were before it: what goes into another that is stepped too has a later turn. */
function apart(wanted: readonly Wanted[]): readonly Wanted[] {
  const alone = wanted.filter(({ target }) => !wanted.some(({ id }) => id === target));
  return alone.length > 0 ? alone : wanted.slice(0, 1);
}

async function decideAll({ services, board, db, by }: Taking, wanted: readonly Wanted[]) {
  const ids = wanted.flatMap(({ id, target }) => (target ? [id, target] : [id]));
  const cards = await cardsAtHand(db, board.key, ids);
  const now = services.now();
  const steps: Step[] = [];
  const refused: CardsActed['refused'] = [];
  for (const { id, target: into, undoes, decide } of wanted) {
    const hand = cards.get(id);
    const target = into === undefined ? undefined : cards.get(into)?.card;
    const step: CardStep = hand
      ? decide(hand, { ...hand, by: by.id, now, target })
      : { kind: 'refused', why: 'gone' };
    if (step.kind === 'refused') refused.push({ id, why: step.why });
    else {
      const event = `evt_${services.newId()}`;
      const changeId = step.change && newCardId('change', services.newId());
      const { card, tail } = hand!;
      steps.push({
        ...step,
        hand: hand!,
        card,
        tail,
        target,
        undoes,
        event,
        changeId,
        before: beforeOf(card, step.next),
      });
    }
  }
  return { steps, refused };
}

/** Answers the cards whose step was taken. */
async function write({ services, board, db, by }: Taking, steps: readonly Step[]): Promise<Set<string>> {
  const now = services.now();
  const writeId = services.newId();
  const merges = steps.flatMap(mergeOf);
  const undone = steps.flatMap(({ next, undoes }) => (undoes ? [{ change: undoes, card: next.id }] : []));
  const changes = steps.flatMap(({ next, change, changeId }) =>
    change && changeId
      ? putUpChange(
          db,
          {
            ...change,
            id: changeId,
            boardId: board.key,
            event: `evt_${services.newId()}`,
            by: by.id,
            now,
            writeId,
            request: next.id,
          },
          writeId,
        )
      : [],
  );
  const aside = (to: boolean) => {
    const moved = steps.filter(({ card, next }) => card.aside !== next.aside && next.aside === to);
    const ids = moved.flatMap(({ next }) => next.submissionId ?? []);
    if (ids.length === 0) return [];
    const those = { board: board.key, ids, step: writeId };
    return to ? putAside(db, { ...those, at: now }) : [takeBack(db, those)];
  };
  const [changed] = await db.batch<{ id: string }>([
    ...takeCardSteps(db, steps, { by: by.id, now, writeId }),
    ...(merges.length > 0 ? followMerges(db, merges, writeId, now) : []),
    ...changes,
    ...(undone.length > 0 ? [takeBackChanges(db, undone, writeId)] : []),
    ...aside(true),
    ...aside(false),
  ]);
  const taken = new Set(changed!.results.map(({ id }) => id));
  for (const { card, next } of steps)
    if (card.aside && !next.aside && next.submissionId && taken.has(next.id))
      await tellOfReleased(services, board, next.submissionId);
  return taken;
}

function mergeOf({ card, next, hand }: Step): Merge[] {
  if (card.mergedInto === next.mergedInto) return [];
  const along = next.mergedInto ? hand.tail : (hand.mergedBefore?.tail ?? []);
  return [{ card: card.id, from: card.mergedInto, into: next.mergedInto, along }];
}

/** What isn't part of the acts: votes go their way, search is brought up to date, followers hear of it. The clock does what fails. */
async function follow({ services, board, db }: Taking, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  const merged = steps.flatMap(mergeOf);
  if (merged.length > 0) {
    await moveVotesOf(
      services,
      db,
      merged.flatMap(({ card, along }) => [card, ...along.map(([id]) => id)]),
    );
  }
  await indexCards(services, db);
  const told = steps.filter((step) => step.told).slice(0, newsAtOnce);
  for (const { event } of told) await sendNews(services, board, event);
}
