import { paths, type Card, type Locale, type Receipt, type SubmissionInput } from '@wipeboard/shared';
import { cardId } from '../../domain/wall/card.ts';
import {
  askFormSchema,
  noteFormSchema,
  visitorProblemsIn,
  type AskForm,
  type NoteForm,
  type VisitorProblem,
} from '../../domain/wall/visitor-forms.ts';
import type { Arrival } from '../../domain/spam/signals.ts';
import type { Board } from '../../queries/board.ts';
import { publicCard } from '../../queries/wall/public-card.ts';
import { similarCards } from '../../queries/wall/similar-cards.ts';
import type { Services } from '../../services.ts';
import { formKey } from '../../signing/form-key.ts';
import { readFormStamp } from '../../signing/form-stamp.ts';
import { readReceiptToken } from '../../signing/receipt-token.ts';
import { submitFeedback } from '../submit-feedback.ts';

/** A form of the public page as it came: from a reader of `locale`, with these headers. */
export type VisitorPost = { fields: Record<string, unknown>; locale: Locale; headers: Arrival['headers'] };

export type TakenForm =
  /** There are requests like it, which were not shown yet; nothing was kept. */
  | { kind: 'similar'; cards: Card[] }
  | { kind: 'wrong'; problems: Record<string, VisitorProblem> }
  /** The board doesn't take such a thing. */
  | { kind: 'not-taken' }
  /** It was erased, or is too old to be added to: only something new can be kept. */
  | { kind: 'late' }
  /** `up`: it hangs there; `waits`: somebody looks at it first; `kept`: only the board's people read it. */
  | { kind: 'left'; receipt: Receipt; created: boolean; fate: 'up' | 'waits' | 'kept' };

type Words = Pick<SubmissionInput, 'kind' | 'text' | 'tone' | 'publish'>;

const mostSimilar = 3;
// A stamp that is older says nothing of how long somebody wrote.
const longestMs = 24 * 3_600_000;

/** Takes in a request of the public page, once whoever asks has seen those like it. */
export async function takeRequest(services: Services, board: Board, post: VisitorPost): Promise<TakenForm> {
  if (!board.kinds.includes('request')) return { kind: 'not-taken' };
  const form = askFormSchema.safeParse(post.fields);
  if (!form.success) return { kind: 'wrong', problems: visitorProblemsIn(form.error) };
  const { anyway, title, details } = form.data;
  if (!anyway) {
    const cards = await similarCards(services.database(board.database), board, title, mostSimilar);
    if (cards.length > 0) return { kind: 'similar', cards };
  }
  const text = details === undefined ? title : `${title}\n${details}`;
  return take(services, board, post, form.data, { kind: 'request', text, publish: true });
}

/** Takes in a note; it goes up only where its customer said so. */
export async function takeNote(services: Services, board: Board, post: VisitorPost): Promise<TakenForm> {
  if (!board.kinds.includes('comment')) return { kind: 'not-taken' };
  const form = noteFormSchema.safeParse(post.fields);
  if (!form.success) return { kind: 'wrong', problems: visitorProblemsIn(form.error) };
  const { text, tone, publish } = form.data;
  const words: Words = { kind: 'comment', text, tone, publish: publish === 'yes' };
  return take(services, board, post, form.data, words);
}

async function take(
  services: Services,
  board: Board,
  post: VisitorPost,
  form: AskForm | NoteForm,
  words: Words,
): Promise<TakenForm> {
  const { key, name, email } = form;
  const input: SubmissionInput = {
    ...words,
    key: await formKey(key, { ...words, name, email }),
    revision: 1,
    final: true,
    contact: name || email ? { name, email } : undefined,
    context: { url: services.settings.PUBLIC_URL + paths.wallPage(board.key), locale: post.locale },
  };
  const result = await submitFeedback(services, board, input, await arrivalOf(services, board, post, form));
  if (result.kind === 'refused') return { kind: 'late' };
  const fate = words.publish ? await fateOf(services, board, words, result.receipt) : 'kept';
  return { kind: 'left', receipt: result.receipt, created: result.created, fate };
}

async function fateOf(
  services: Services,
  board: Board,
  { kind }: Words,
  { token }: Receipt,
): Promise<'up' | 'waits'> {
  const held = await readReceiptToken(token, services.settings.SIGNING_KEYS);
  const id = held && cardId(kind === 'request' ? 'request' : 'note', held.submission);
  return id && (await publicCard(services.database(board.database), board, id)) ? 'up' : 'waits';
}

/** What speaks for a person or for a program: noticed, and never a reason to refuse. */
export async function arrivalOf(
  services: Services,
  board: Board,
  { headers }: Pick<VisitorPost, 'headers'>,
  { made, website }: { made?: string; website?: string },
): Promise<Arrival> {
  const at = await readFormStamp(made, board.key, services.settings.SIGNING_KEYS);
  const took = at === null ? null : services.now() - at;
  return {
    headers,
    honeypot: Boolean(website),
    secondsToFill: took === null || took < 0 || took > longestMs ? null : took / 1000,
  };
}
