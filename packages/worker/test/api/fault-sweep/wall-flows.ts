import { expect } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import { newCustomer } from '../customer-desk.ts';
import { rating, type OpenDesk } from '../open-desk.ts';
import { signedIn } from '../signed-in.ts';

/** A wall with two requests, who have two voters each, one of them in common; and one that waits. */
export type WallScene = {
  desk: OpenDesk;
  post: Awaited<ReturnType<typeof signedIn>>['post'];
  input: SubmissionInput;
  ids: [one: string, other: string, waiting: string];
};

/** What somebody does on a wall; sent again where it got no answer or an error. `holds`: what is so afterwards. */
export type WallFlow = {
  name: string;
  act: (scene: WallScene) => Promise<Response>;
  holds: (scene: WallScene) => Promise<void>;
};

export const wished = (): SubmissionInput =>
  rating({
    kind: 'request',
    rating: undefined,
    text: 'Rye bread',
    publish: true,
    final: true,
    contact: newCustomer(),
  });

const rows = async (desk: OpenDesk, from: string, ...parameters: unknown[]) =>
  (await desk.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`, ...parameters))[0]!.n;

const events = (desk: OpenDesk, card: string) =>
  desk.all<{ type: string; version: number }>(
    'SELECT type, version FROM card_events WHERE card_id = ? ORDER BY version',
    card,
  );

const cardOf = async (desk: OpenDesk, id: string) =>
  (await desk.all('SELECT state, status, merged_into, votes, version FROM cards WHERE id = ?', id))[0];

export const wallFlows: WallFlow[] = [
  {
    name: 'a wish that goes up by itself',
    act: ({ desk, input }) => desk.submit(input),
    async holds({ desk, input }) {
      const [card] = await desk.all<{ id: string; state: string }>(
        `SELECT c.id, c.state FROM cards c JOIN submissions s ON s.id = c.submission_id WHERE s.key = ?`,
        input.key,
      );
      expect(card?.state).toBe('shown');
      expect(await rows(desk, 'followers WHERE request_id = ?', card!.id)).toBe(1);
      expect(await rows(desk, `outbox WHERE board_id = ? AND kind = 'follow'`, desk.key)).toBe(1);
      expect(await rows(desk, 'cards WHERE board_id = ? AND place IS NOT NULL', desk.key)).toBe(3);
    },
  },
  {
    name: 'a card put up',
    act: ({ post, ids }) => post('/wall/cards', { act: 'put-up', id: ids[2] }),
    async holds({ desk, ids }) {
      expect(await cardOf(desk, ids[2])).toMatchObject({ state: 'shown', version: 2 });
      expect(await events(desk, ids[2])).toEqual([{ type: 'put-up', version: 2 }]);
    },
  },
  {
    name: 'a request that is done, with what came of it',
    act: ({ post, ids }) =>
      post(`/wall/${ids[0]}/status`, {
        status: 'done',
        change: 'yes',
        said: 'You wanted it',
        did: 'It is here',
      }),
    async holds({ desk, ids }) {
      expect(await cardOf(desk, ids[0])).toMatchObject({ status: 'done', version: 2 });
      expect(await rows(desk, 'cards WHERE request_id = ?', ids[0])).toBe(1);
      expect(await rows(desk, 'card_news WHERE card_id = ?', ids[0])).toBe(1);
    },
  },
  {
    name: 'a merge',
    act: ({ post, ids }) => post(`/wall/${ids[1]}/merge`, { into: ids[0] }),
    async holds({ desk, ids }) {
      expect(await cardOf(desk, ids[1])).toMatchObject({ status: 'merged', merged_into: ids[0], version: 2 });
      expect(await cardOf(desk, ids[0])).toMatchObject({ status: 'open', votes: 3 });
      expect(await rows(desk, 'card_news WHERE card_id = ?', ids[1])).toBe(1);
      expect(await rows(desk, 'vote_moves WHERE source = ?', ids[1])).toBe(0);
    },
  },
];

export async function wallScene(desk: OpenDesk): Promise<WallScene> {
  const { post } = await signedIn(desk);
  const ids = ['0', '1', '2'].map(
    (digit) => `req_${crypto.randomUUID().slice(0, 8).toUpperCase()}${digit.repeat(18)}`,
  );
  const states = ['shown', 'shown', 'waiting'];
  const voters = ['dev:ada', 'dev:bea', 'dev:bea', 'dev:cem'];
  const insert = desk.db.prepare(
    `INSERT INTO cards (id, board_id, kind, state, words, worded_by, status, created_at, shown_at, changed_at)
     VALUES (?, ?, 'request', ?, 'Oat milk', 'dana', 'open', 1, ?, 1)`,
  );
  const vote = desk.db.prepare(
    `INSERT INTO votes (request_id, voter, board_id, counted, key, revision, weight, at) VALUES (?, ?, ?, 1, 'k', 1, 1.0, 1)`,
  );
  await desk.db.batch([
    ...ids.map((id, n) => insert.bind(id, desk.key, states[n], states[n] === 'shown' ? 1 : null)),
    ...voters.map((voter, n) => vote.bind(ids[n < 2 ? 0 : 1], voter, desk.key)),
  ]);
  return { desk, post, input: wished(), ids: ids as WallScene['ids'] };
}

/** At every moment: counters equal their rows, nothing is shown without consent, what was merged leads to what stands. */
export async function theWallIsWhole({ desk }: WallScene): Promise<void> {
  const wrong = await desk.all(
    `SELECT c.id, c.state, c.votes FROM cards c WHERE c.board_id = ? AND (
       c.votes <> (SELECT COUNT(*) FROM votes v WHERE v.request_id = c.id AND v.counted = 1)
       OR (c.state = 'shown' AND c.worded_by IS NULL
         AND NOT EXISTS (SELECT 1 FROM submissions s WHERE s.id = c.submission_id AND s.publish = 1))
       OR (c.state = 'shown' AND c.shown_at IS NULL)
       OR ((c.status = 'merged') <> (c.merged_into IS NOT NULL))
       OR (c.merged_into IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM cards t WHERE t.id = c.merged_into AND t.merged_into IS NULL)))`,
    desk.key,
  );
  expect(wrong).toEqual([]);
}
