import type { WallQuery } from '@wipeboard/shared';
import type { AskWall, Read } from './ask-wall.ts';

/** Between the last letter and the question (ms). */
const pause = 250;

/**
 * One question at a time: a newer one stops the one before, so that the last answer wins. With `isTyped` it waits until
 * nobody types any more. Resolves with nothing where it was overtaken.
 */
export function oneAtATime(ask: AskWall) {
  let asking: AbortController | undefined;
  const stop = () => asking?.abort();
  return {
    stop,
    async ask(query: WallQuery, isTyped?: boolean): Promise<{ wall?: Read } | undefined> {
      stop();
      const own = (asking = new AbortController());
      if (isTyped) await new Promise((resolve) => setTimeout(resolve, pause));
      if (own.signal.aborted) return;
      const wall = await ask(query, own.signal);
      return own.signal.aborted ? undefined : { wall };
    },
  };
}
