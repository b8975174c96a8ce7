import { comparedWords, isWish } from '../../../src/domain/spam/compared-words.ts';
import { signalsOf } from '../../../src/domain/spam/signals-of.ts';
import type { Arrival } from '../../../src/domain/spam/signals.ts';
import { verdictOf } from '../../../src/domain/spam/suspicion.ts';
import type { Reason } from '../../../src/domain/spam/weights.ts';
import type { Trace } from './trace.ts';

const origins = ['https://shop.example', 'https://desk.example'];

function arrivalOf({ door, headers, trap, seconds }: Trace): Arrival {
  const page = door === 'page';
  const named = headers['sec-fetch-site'] !== undefined;
  return {
    ...(page && { honeypot: trap, secondsToFill: seconds }),
    headers: {
      userAgent: headers['user-agent'],
      acceptLanguage: headers['accept-language'],
      ...(named && { fetchSite: page ? 'same-origin' : 'cross-site', fetchMode: page ? 'navigate' : 'cors' }),
    },
  };
}

/** Why each would be put aside, where it would: as the door decides, without the door. They come in their order. */
export function weighed(traces: readonly Trace[]): (Reason[] | undefined)[] {
  const said = new Map<string, number>();
  return traces.map((trace) => {
    const input = trace.revisions.at(-1)!;
    const words = comparedWords(input.text ?? '');
    const hour = Math.floor(trace.minute / 60);
    const at = (ago: number) => `${hour - ago} ${words}`;
    const others = words === undefined ? 0 : (said.get(at(0)) ?? 0) + (said.get(at(1)) ?? 0);
    said.set(at(0), (said.get(at(0)) ?? 0) + 1);
    const verdict = verdictOf(signalsOf(input, arrivalOf(trace), origins), isWish(input));
    return verdict && others >= verdict.atSame ? verdict.reasons : undefined;
  });
}
