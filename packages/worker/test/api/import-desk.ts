import { expect } from 'vitest';
import { openDesk, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const managers = [
  { id: 'lena', name: 'Lena Brandt', email: 'lena@shop.example', role: 'owner' as const, tier: 2 },
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
  { id: 'vera', name: 'Vera Vogel', email: 'vera@shop.example', role: 'viewer' as const },
];
export const ours = { origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' };

/** A board before its owner, who brings files. */
export async function owner() {
  const desk = await openDesk({ managers });
  const lena = await signedIn(desk, 'lena@shop.example');
  const upload = (content: string | Uint8Array<ArrayBuffer>, name = 'old tool.csv') => {
    const body = new FormData();
    body.set('file', new File([content], name));
    return lena.ask(`/desk/${desk.key}/settings/import`, { method: 'POST', body, headers: ours });
  };
  /** Does it as often as it takes: a busy machine loads fewer rows at a time. */
  const finish = async (place: string, verb: 'load' | 'undo') => {
    expect((await lena.post(`${place}/${verb}`)).status).toBe(303);
    const id = place.split('/').at(-1)!;
    const state = async () =>
      (await desk.all<{ state: string }>('SELECT state FROM imports WHERE id = ?', id))[0]!.state;
    while ((await state()).endsWith('ing')) await lena.post(`${place}/go-on`);
  };
  return { desk, lena, upload, finish };
}

/** The path of what was brought, after `/desk/{board}`. */
export const placed = (answer: Response, desk: OpenDesk) => {
  expect(answer.status).toBe(303);
  return answer.headers.get('location')!.replace(`/desk/${desk.key}`, '');
};

/** How much of everything a board has. */
export const counts = async (desk: OpenDesk) => {
  const one = async (sql: string) => (await desk.all<{ n: number | null }>(sql, desk.key))[0]!.n ?? 0;
  return {
    submissions: await one('SELECT count(*) AS n FROM submissions WHERE board_id = ?'),
    rollups: await one('SELECT sum(submissions) AS n FROM daily_rollups WHERE board_id = ?'),
    scores: await one(
      `SELECT sum(c0+c1+c2+c3+c4+c5) AS n FROM score_days WHERE board_id = ? AND dimension = 'all'`,
    ),
    complaints: await one('SELECT count(*) AS n FROM complaints WHERE board_id = ?'),
    mails: await one('SELECT count(*) AS n FROM outbox WHERE board_id = ?'),
    chunks: await one(
      'SELECT count(*) AS n FROM import_chunks c JOIN imports i ON i.id = c.import_id WHERE i.board_id = ?',
    ),
  };
};
export const nothing = { submissions: 0, rollups: 0, scores: 0, complaints: 0, mails: 0, chunks: 0 };
