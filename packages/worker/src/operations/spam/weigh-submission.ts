import type { SubmissionInput } from '@wipeboard/shared';
import { needsAnswer } from '../../domain/complaint/complaint.ts';
import type { Identity } from '../../domain/identity.ts';
import { comparedWords, isWish } from '../../domain/spam/compared-words.ts';
import type { Arrival } from '../../domain/spam/signals.ts';
import { signalsOf } from '../../domain/spam/signals-of.ts';
import type { Weighed } from '../../domain/spam/suspect.ts';
import { verdictOf } from '../../domain/spam/suspicion.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { derivedSecret } from '../../signing/mac.ts';

type Came = { input: SubmissionInput; identity?: Identity; arrival: Arrival; now: number };

/**
 * Whether a submission looks like a program’s. A customer whom the shop has signed in is one; a test counts nowhere
 * anyway.
 */
export async function weighSubmission(
  { settings }: Services,
  board: Board,
  { input, identity, arrival, now }: Came,
): Promise<Weighed> {
  if (identity || input.test) return { held: false };
  const complains = needsAnswer({ board, submissionId: '', input, identity, now }) !== undefined;
  const signals = signalsOf(input, arrival, [...board.origins, settings.PUBLIC_URL]);
  const verdict = verdictOf(signals, complains || isWish(input));
  const words = comparedWords(input.text ?? '');
  return {
    verdict,
    held: verdict !== undefined && complains,
    words: words && (await derivedSecret(settings.SIGNING_KEYS[0]!, 'words', words)),
  };
}
