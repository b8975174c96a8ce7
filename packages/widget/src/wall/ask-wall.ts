import type { Card, Wall, WallQuery } from '@wipeboard/shared';

export type Read = Wall & { busy?: boolean };

export type AskWall = {
  /** A page of the wall, empty where there were too many searches; undefined where it can’t be had, or was stopped. */
  (query: WallQuery, stop: AbortSignal): Promise<Read | undefined>;
  /** What was read is asked for again. */
  forget(): void;
};

/** Longer than a slow phone network takes for so little (ms). */
const patience = 15_000;

/**
 * Reads the wall at `url`, each page of it once in a visit and as long as it lives; `know` is given each card as it
 * comes. Never rejects.
 */
export function readsWall(
  url: string,
  know: (card: Card) => Card = (card) => card,
  life?: AbortSignal,
): AskWall {
  const known = new Map<string, Wall>();
  const ask = async (query: WallQuery, stop: AbortSignal) => {
    const asked = Object.entries(query).filter(([, value]) => value);
    const address = `${url}?${new URLSearchParams(asked as [string, string][])}`;
    const found = known.get(address);
    if (found || life?.aborted) return found;
    const stopping = new AbortController();
    const end = () => stopping.abort();
    const late = setTimeout(end, patience);
    stop.addEventListener('abort', end);
    try {
      const response = await fetch(address, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: stopping.signal,
      });
      const said: Wall = await response.json();
      if (query.q && response.status === 429) return { cards: [], busy: true };
      if (!response.ok || !Array.isArray(said.cards)) return;
      const wall = { ...said, cards: said.cards.map(know) };
      known.set(address, wall);
      return wall;
    } catch {
      return;
    } finally {
      clearTimeout(late);
      stop.removeEventListener('abort', end);
    }
  };
  return Object.assign(ask, { forget: () => known.clear() });
}
