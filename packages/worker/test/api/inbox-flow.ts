import { rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

/** Every kind of list, of search and of act that the inbox has. */
export async function readInbox(desk: OpenDesk): Promise<void> {
  const dana = await signedIn(desk);
  const answer = await desk.submit(rating({ final: true, text: 'The queue', tone: 'praise' }));
  const { token } = await answer.json<{ token: string }>();
  const id = `sub_${token.split('.')[1]}`;
  await desk.tick();
  for (const view of ['all', 'mine', 'unanswered', 'overdue', 'praise', 'requests', 'quarantine'])
    await dana.get(`?view=${view}`);
  const after = `after=n9999999999999999.${id}`;
  for (const query of [
    'q=queue',
    'tone=praise&q=queue',
    'unread=yes',
    'days=7',
    'sort=urgent&q=queue',
    after,
    `q=queue&${after}`,
  ])
    await dana.get(`?${query}`);
  await dana.get(`?view=mine&after=w1.cmp_${id.slice(4)}`);
  await dana.get('/arrivals?since=1');
  await dana.get(`/submissions/${id}?list=view%3Dpraise`);
  for (const verb of ['read', 'unread', 'aside', 'back', 'acknowledge', 'all'])
    await dana.post('/entries', { verb, id });
  await dana.post('/views', { verb: 'save', name: 'Happy', list: 'tone=praise' });
  await dana.post('/views', { verb: 'rename', name: 'Glad', view: 'view_1' });
  await dana.post('/views', { verb: 'delete', view: 'view_1' });
  await dana.post(`/submissions/${id}/ask`);
  await desk.db.prepare('INSERT OR REPLACE INTO search_rebuild (one, upto) VALUES (1, 0)').run();
  await desk.tick();
  await desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' });
}
