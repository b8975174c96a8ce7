import type { Card, CardKind } from '@wipeboard/shared';

/** What is in sight at once: six cards of one kind. */
export type Page = { kind: CardKind; cards: Card[] };

const perPage = 6;
const mostPages = 3;

/** The screen's round: each kind in its turn, the first pages of it. */
export const pagesOf = (cards: Partial<Record<CardKind, Card[]>>, kinds: readonly CardKind[]): Page[] =>
  kinds.flatMap((kind) => {
    const all = (cards[kind] ?? []).slice(0, perPage * mostPages);
    return Array.from({ length: Math.ceil(all.length / perPage) }, (_, at) => ({
      kind,
      cards: all.slice(at * perPage, (at + 1) * perPage),
    }));
  });
