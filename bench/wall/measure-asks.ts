import { randomUUID } from 'node:crypto';
import { median } from '../median.ts';
import { asked } from './invented-requests.ts';
import type { middles } from './seed-wall.ts';

/** One kind of question; times in ms until the last byte. */
export type Measured = { ask: string; board: string; bytes: number; p50: number; p95: number };

type Wall = { key: string; middle: ReturnType<typeof middles> };
type Ask = { name: string; path: string; cached?: boolean };

const origin = 'https://shop.example';
let networks = 0;

/** Each from a network of its own, so that nobody meets the rate limit. */
const headers = () => {
  networks++;
  return {
    origin,
    'cf-connecting-ip': `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`,
  };
};

export const asks = ({ key, middle: { votes, rising, shown, id } }: Wall): Ask[] => {
  const wall = `/v1/boards/${key}/wall`;
  const list = `${wall}?kind=request&sort=`;
  const q = (text: string) => `${wall}?kind=request&q=${encodeURIComponent(text)}`;
  return [
    { name: 'wanted', path: `${list}wanted` },
    { name: 'wanted, from the cache', path: `${list}wanted`, cached: true },
    { name: 'rising', path: `${list}rising` },
    { name: 'newest', path: `${list}newest` },
    { name: 'done', path: `${list}done` },
    { name: 'wanted, from the middle', path: `${list}wanted&cursor=w${votes}~${id}` },
    {
      name: 'rising, from the middle',
      path: `${list}rising&cursor=${encodeURIComponent(`r${rising}`)}~${id}`,
    },
    { name: 'newest, from the middle', path: `${list}newest&cursor=n${shown}~${id}` },
    { name: 'everything, newest', path: wall },
    {
      name: 'changed since a month',
      path: `${wall}?since=${new Date(Date.now() - 30 * 86_400_000).toISOString()}`,
    },
    { name: 'search: in many', path: q(asked.common) },
    { name: 'search: in few', path: q(asked.rare) },
    { name: 'search: misspelt', path: q(asked.misspelt) },
    { name: 'similar to a sentence', path: `${q(asked.sentence)}&limit=5` },
  ];
};

/** Asks everything of every wall in turn, round by round; a vote before each makes what was kept old. */
export async function measureAsks(url: string, walls: readonly Wall[], rounds: number): Promise<Measured[]> {
  const times = new Map<string, { ask: string; board: string; bytes: number; ms: number[] }>();
  const note = (ask: string, board: string, round: number, ms: number, bytes: number) => {
    const kept = times.get(`${ask} ${board}`) ?? { ask, board, bytes, ms: [] };
    // The first two rounds open caches; nobody waits for them twice.
    if (round >= 0) kept.ms.push(ms);
    times.set(`${ask} ${board}`, { ...kept, bytes });
  };
  for (let round = -2; round < rounds; round++) {
    for (let n = 0; n < asks(walls[0]!).length; n++) {
      for (const wall of round % 2 ? walls : walls.toReversed()) {
        const { name, path, cached } = asks(wall)[n]!;
        if (!cached) note('vote', wall.key, round, ...(await vote(url, wall)));
        note(name, wall.key, round, ...(await timed(url + path, { headers: headers() })));
      }
    }
  }
  return [...times.values()].map(({ ms, ...rest }) => ({ ...rest, ...percentiles(ms) }));
}

/** A list of each of many boards, once: nothing is kept of any. */
export async function measureBoards(url: string, boards: readonly string[]) {
  const ms: number[] = [];
  for (const board of boards)
    ms.push((await timed(`${url}/v1/boards/${board}/wall?kind=request`, { headers: headers() }))[0]);
  return percentiles(ms);
}

const vote = (url: string, { key, middle }: Wall) =>
  timed(`${url}/v1/boards/${key}/requests/${middle.id}/vote`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({
      key: randomUUID(),
      revision: 1,
      vote: true,
      voter: randomUUID().replaceAll('-', ''),
    }),
  });

async function timed(address: string, init: RequestInit): Promise<[ms: number, bytes: number]> {
  const began = performance.now();
  const answer = await fetch(address, init);
  const text = await answer.text();
  // wrangler starts anew where somebody changes a file meanwhile.
  if (answer.status === 503 && text.includes('restarted')) return timed(address, init);
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${text}`);
  return [performance.now() - began, text.length];
}

function percentiles(ms: number[]): { p50: number; p95: number } {
  const sorted = ms.toSorted((a, b) => a - b);
  const tenth = (time: number) => Math.round(time * 10) / 10;
  return { p50: tenth(median(sorted)), p95: tenth(sorted[Math.ceil(sorted.length * 0.95) - 1]!) };
}
