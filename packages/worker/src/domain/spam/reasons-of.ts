import type { Signals } from './signals.ts';
import type { Reason } from './weights.ts';

/** Everything about it that is noticed, however little it weighs. */
export function reasonsOf({ honeypot, secondsToFill, recentSame }: Signals): Reason[] {
  const noticed: (Reason | false | undefined)[] = [
    honeypot && 'honeypot',
    secondsToFill === null && 'no-stamp',
    typeof secondsToFill === 'number' && secondsToFill < 3 && 'too-quick',
    recentSame >= 9 ? 'repeated-often' : recentSame >= 3 && 'repeated',
  ];
  return noticed.filter((reason) => reason !== undefined && reason !== false);
}
