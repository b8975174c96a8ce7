import type { SubmissionInput } from '@wipeboard/shared';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import { submitFeedback } from '../../src/operations/submit-feedback.ts';
import { actOnCards } from '../../src/operations/wall/act-on-cards.ts';
import { castVote } from '../../src/operations/wall/cast-vote.ts';
import { enterChange } from '../../src/operations/wall/enter-change.ts';
import type { Board } from '../../src/queries/board.ts';
import type { Chance } from './chance.ts';
import type { seedingDesk } from './seeding-desk.ts';
import type { storyOf } from './story.ts';
import type { WallRequest } from './words/wall-requests.ts';
import type { WallWords } from './words/wall-words.ts';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
const hourMs = 3_600_000;
const mostVoters = 160;

type Told = {
  desk: ReturnType<typeof seedingDesk>;
  board: Board;
  story: ReturnType<typeof storyOf>;
  chance: Chance;
  end: number;
  shop: string;
};

/** Tells how the wall came to hang as it does: requests with their votes, notes, what was done, and what waits. */
export function tellOfWall(told: Told, { requests, notes, changes, waiting, spam }: WallWords): void {
  const { desk, board, story, chance, end } = told;
  const voters = Array.from({ length: mostVoters }, () => chance.uuid());
  const ids = new Map<string, string>();
  for (const request of requests) hangRequest(told, request, ids, voters);
  for (const { locale, name, text, answer, weeks } of notes) {
    const at = end - weeks * weekMs;
    story.at(at, async () => {
      const id = await leave(told, { kind: 'comment', tone: 'praise', text }, { locale, name });
      story.at(at + 2 * hourMs, () => act(told, id, { act: 'put-up' }));
      story.at(at + 3 * hourMs, () => act(told, id, { act: 'answer', text: answer }));
    });
  }
  for (const { weeks, said, did } of changes) {
    story.at(end - weeks * weekMs, async () => {
      await enterChange(desk.services, board, managerOf(board), { said, did });
    });
  }
  for (const [nth, { text, kind, ...who }] of waiting.entries()) {
    story.at(end - (nth + 1) * 5 * hourMs, async () => {
      await leave(told, { kind, text, ...(kind === 'comment' && { tone: 'praise' }) }, who);
    });
  }
  for (const [nth, text] of spam.entries()) {
    story.at(end - (nth + 2) * 9 * hourMs, async () => {
      await leave(told, { kind: 'request', text }, { locale: 'en' }, 'python-requests/2.32.3');
    });
  }
}

function hangRequest(told: Told, request: WallRequest, ids: Map<string, string>, voters: string[]): void {
  const { story, chance, end } = told;
  const begun = end - request.weeks * weekMs;
  const { words, details, locale, name } = request;
  const text = details === undefined ? words : `${words}\n${details}`;
  story.at(begun, async () => {
    const id = await leave(told, { kind: 'request', text }, { locale, name });
    ids.set(words, id);
    await act(told, id, { act: 'put-up' });
    const from = chance.oneOf([...voters.keys()]);
    for (let nth = 0; nth < request.votes; nth++) {
      const share = request.late ? 1 - chance.draw() ** 3 : chance.draw() ** 2;
      // Whoever comes after it was done or merged votes no more.
      const at = begun + hourMs + share * (votesEnd(request, end) - begun - 2 * hourMs);
      story.at(Math.round(at), () => vote(told, id, voters[(from + nth) % voters.length]!));
    }
    if (request.answer) {
      const { answer } = request;
      story.at(begun + Math.round((end - begun) / 2), () => act(told, id, { act: 'answer', text: answer }));
    }
    for (const { weeks, ...step } of request.stands ?? [])
      story.at(end - weeks * weekMs, () => act(told, id, { act: 'status', ...step }));
    if (request.declined) {
      const line = request.declined;
      story.at(votesEnd(request, end), () => act(told, id, { act: 'decline', line, shown: true }));
    }
    if (request.mergedInto)
      story.at(votesEnd(request, end), () =>
        act(told, id, { act: 'merge', into: ids.get(request.mergedInto!)! }),
      );
  });
}

function votesEnd({ stands = [], declined, mergedInto, weeks }: WallRequest, end: number): number {
  const done = stands.find(({ status }) => status === 'done');
  if (done) return end - done.weeks * weekMs;
  return declined || mergedInto ? end - Math.max(1, weeks - 2) * weekMs : end;
}

/** Leaves something that may hang on the wall; answers its card’s id. */
async function leave(
  { desk, board, chance, shop }: Told,
  said: Pick<SubmissionInput, 'kind' | 'tone' | 'text'>,
  { locale, name }: { locale: string; name?: string },
  userAgent?: string,
): Promise<string> {
  const key = chance.uuid();
  const context = { url: `${shop}/`, locale };
  const contact = name === undefined ? undefined : { name };
  const input = { key, revision: 1, final: true, publish: true, contact, context, ...said };
  await submitFeedback(desk.services, board, input, userAgent ? { headers: { userAgent } } : undefined);
  const card = await desk.services
    .database(board.database)
    .prepare(
      'SELECT c.id FROM cards c JOIN submissions s ON s.id = c.submission_id WHERE s.board_id = ? AND s.key = ?',
    )
    .bind(board.key, key)
    .first<{ id: string }>();
  return card!.id;
}

async function act({ desk, board }: Pick<Told, 'desk' | 'board'>, id: string, what: CardAct): Promise<void> {
  const { refused } = await actOnCards(desk.services, board, managerOf(board), [id], what);
  if (refused.length > 0) throw new Error(`${what.act} of a card was refused: ${refused[0]!.why}`);
}

async function vote({ desk, board }: Told, request: string, voter: string): Promise<void> {
  const cast = await castVote(desk.services, board, { request, vote: true, voter });
  if (cast.kind === 'refused') throw new Error(`a vote was refused: ${cast.code}`);
}

/** Puts up what the story’s customers let us publish, some hours after each came. */
export async function hangNotes(desk: Told['desk'], board: Board, end: number): Promise<void> {
  const { results } = await desk.services
    .database(board.database)
    .prepare(
      `SELECT id, created_at AS at FROM cards WHERE board_id = ? AND state = 'waiting' AND aside = 0 AND created_at < ?
       ORDER BY created_at`,
    )
    .bind(board.key, end - 2 * dayMs)
    .all<{ id: string; at: number }>();
  for (const { id, at } of results) {
    desk.isNow(at + 5 * hourMs);
    await act({ desk, board }, id, { act: 'put-up' });
  }
}

const managerOf = ({ people }: Board) => people.find(({ id }) => id === 'dana') ?? people[0]!;
