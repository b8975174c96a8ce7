import { origin, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

/** Puts something aside by a rule, said again by others, looks at it, and takes it back. */
export async function putAsideAndBack(desk: OpenDesk): Promise<void> {
  const text = 'They took my money and never answered, see https://spam.example/now';
  const input = rating({
    kind: 'request',
    rating: undefined,
    text,
    publish: true,
    contact: { email: 'ada@home.example' },
  });
  const leave = (revision: number) =>
    desk.ask(`/v1/boards/${desk.key}/submissions`, {
      method: 'POST',
      headers: { origin, 'content-type': 'text/plain', 'user-agent': 'python-requests/2.32.3' },
      body: JSON.stringify({ ...input, revision }),
    });
  await leave(1);
  await leave(2);
  const [aside] = await desk.all<{ id: string }>(
    'SELECT id FROM submissions WHERE board_id = ? AND quarantined_at IS NOT NULL',
    desk.key,
  );
  const browser = await signedIn(desk);
  await browser.get('');
  await browser.get(`/submissions/${aside!.id}`);
  await browser.post(`/submissions/${aside!.id}/back`);
  await desk.tick(3);
}
