import type { SubmissionInput } from '@wipeboard/shared';
import type { Arrival } from '../../src/domain/spam/signals.ts';
import { origin, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

const python: Arrival['headers'] = { userAgent: 'python-requests/2.32.3' };

/** A one-star rating as a script throws it. */
export const thrown = (more: Partial<SubmissionInput> = {}) =>
  rating({ final: true, text: 'Read more at https://spam.example/now', ...more });

export function leave(
  desk: OpenDesk,
  input: SubmissionInput,
  { userAgent, ...headers }: Arrival['headers'] = python,
) {
  const named = {
    'user-agent': userAgent,
    'sec-fetch-site': headers.fetchSite,
    'sec-fetch-mode': headers.fetchMode,
    'accept-language': headers.acceptLanguage,
  };
  const sent = Object.entries(named).filter((one): one is [string, string] => one[1] !== undefined);
  return desk.ask(`/v1/boards/${desk.key}/submissions`, {
    method: 'POST',
    headers: { origin, 'content-type': 'text/plain', ...Object.fromEntries(sent) },
    body: JSON.stringify(input),
  });
}

export type Row = { id: string; aside: number; suspicion: string | null; complaints: number };
export const rows = (desk: OpenDesk) =>
  desk.all<Row>(
    `SELECT s.id, s.quarantined_at IS NOT NULL AS aside, s.suspicion,
       (SELECT count(*) FROM complaints c WHERE c.submission_id = s.id) AS complaints
     FROM submissions s WHERE s.board_id = ? ORDER BY s.id`,
    desk.key,
  );

/** Puts something aside by a rule, said again by others, looks at it, takes it back, undoes that and takes it back. */
export async function putAsideAndBack(desk: OpenDesk): Promise<void> {
  const text = 'They took my money and never answered, see https://spam.example/now';
  const input = rating({
    kind: 'request',
    rating: undefined,
    text,
    publish: true,
    contact: { email: 'ada@home.example' },
  });
  for (const revision of [1, 2]) await leave(desk, { ...input, revision });
  const [aside] = await desk.all<{ id: string }>(
    'SELECT id FROM submissions WHERE board_id = ? AND quarantined_at IS NOT NULL',
    desk.key,
  );
  const browser = await signedIn(desk);
  await browser.get('');
  await browser.get(`/submissions/${aside!.id}`);
  await browser.post(`/submissions/${aside!.id}/back`);
  await browser.post(`/submissions/${aside!.id}/aside`, { undo: 'yes' });
  await browser.post(`/submissions/${aside!.id}/back`);
  await desk.tick(3);
}
