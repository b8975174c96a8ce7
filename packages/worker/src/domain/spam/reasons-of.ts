import { headerReason } from './header-reason.ts';
import type { Signals } from './signals.ts';
import { same, type Reason } from './weights.ts';
import { nameReasons, wordReasons } from './word-reasons.ts';

const quickSeconds = 3;

/** Everything about it that is noticed, however little it weighs. */
export function reasonsOf(signals: Signals): Reason[] {
  const { honeypot, secondsToFill, headers, text = '', name = '', ownHosts = [], recentSame } = signals;
  const form = secondsToFill !== undefined;
  const sentBy = headerReason(headers);
  const noticed: (Reason | false | undefined)[] = [
    honeypot && 'honeypot',
    secondsToFill === null && 'no-stamp',
    typeof secondsToFill === 'number' && secondsToFill < quickSeconds && 'too-quick',
    sentBy,
    form && sentBy === 'program' && 'form-by-program',
    signals.bare && !form && 'bare',
    ...wordReasons(text, ownHosts),
    ...nameReasons(name),
    recentSame >= same.many ? 'repeated-often' : recentSame >= same.some && 'repeated',
  ];
  return noticed.filter((reason) => reason !== undefined && reason !== false);
}
