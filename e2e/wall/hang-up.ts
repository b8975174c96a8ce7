import { randomUUID } from 'node:crypto';
import type { Customers } from '../screen/customers.ts';
import { addresses } from '../stack/desk.ts';
import { storedSaying } from '../stack/stored.ts';
import { wallDesk } from './managers.ts';

export type ToHang = { kind: 'request' | 'comment'; text: string };

const board = 'corner-shop';

/** Leaves each of these as the widget does, has a manager put it up, and answers their cards’ ids. */
export async function hangUp(people: Customers, what: readonly ToHang[]): Promise<string[]> {
  const shop = await people.visit('/');
  const status = await shop.evaluate(
    async ({ url, bodies }) => {
      const answers = bodies.map((body) => fetch(url, { method: 'POST', body }));
      return (await Promise.all(answers)).map((answer) => answer.status);
    },
    {
      url: `${addresses.workerUrl}/v1/boards/${board}/submissions`,
      bodies: what.map(({ kind, text }) =>
        JSON.stringify({
          key: randomUUID(),
          revision: 1,
          final: true,
          kind,
          text,
          publish: true,
          context: { url: `${addresses.shopUrl}/`, locale: 'en' },
        }),
      ),
    },
  );
  if (status.some((one) => one !== 201)) throw new Error(`not taken: ${status}`);
  await shop.context().close();

  const desk = (await wallDesk(people)).page.context();
  const ids = what.map(({ kind, text }) => {
    const [submission] = storedSaying(text);
    return `${kind === 'request' ? 'req' : 'note'}_${submission!.id.slice(4)}`;
  });
  for (const id of ids) {
    const answer = await desk.request.post(`${addresses.workerUrl}/desk/${board}/wall/${id}/put-up`, {
      headers: { origin: addresses.workerUrl, 'sec-fetch-site': 'same-origin' },
    });
    if (!answer.ok()) throw new Error(`not put up: ${answer.status()}`);
  }
  await desk.close();
  return ids;
}

/** Votes for a request, each time as somebody new from a network of their own. */
export async function back(id: string, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    const answer = await fetch(`${addresses.workerUrl}/v1/boards/${board}/requests/${id}/vote`, {
      method: 'POST',
      headers: { origin: addresses.shopUrl, 'cf-connecting-ip': `10.251.7.${nth + 1}` },
      body: JSON.stringify({
        key: randomUUID(),
        revision: 1,
        vote: true,
        voter: randomUUID().replaceAll('-', '').slice(0, 22),
      }),
    });
    if (!answer.ok) throw new Error(`vote answered ${answer.status}: ${await answer.text()}`);
  }
}
