import { expect, test } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import { customerDesk, type CustomerDesk } from './customer-desk.ts';
import { managers, shown } from './manager-desk.ts';
import { signedIn } from './signed-in.ts';

const praise: Partial<SubmissionInput> = {
  rating: { metric: 'csat', value: 5 },
  tone: 'praise',
  text: 'Anna was kind',
};

async function opened(more: Partial<SubmissionInput> = {}) {
  const shop = await customerDesk({ managers });
  const left = await shop.leave(more);
  const [dana, omar, vera] = [
    await signedIn(shop.desk),
    await signedIn(shop.desk, 'omar@shop.example'),
    await signedIn(shop.desk, 'vera@shop.example'),
  ];
  const path = `/submissions/${left.submission}`;
  return { shop, left, path, dana, omar, vera };
}

const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)![1]!;
const bothClocks = (shop: CustomerDesk, id: string) =>
  shop.desk.all<{ status: string; acknowledged_by: string | null; reasons: string }>(
    'SELECT status, acknowledged_by, reasons FROM complaints WHERE id = ?',
    id,
  );

test('a complaint is acknowledged, answered and resolved at its page, through the door of the page', async () => {
  const { shop, left, path, dana, omar } = await opened({ tone: 'complaint' });
  const ack = await dana.post(`${path}/acknowledge?list=view%3Dmine`);
  expect(ack.headers.get('location')).toBe(`/desk/${shop.desk.key}${path}?list=view%3Dmine&done=acknowledge`);
  expect(shown(await (await dana.ask(ack.headers.get('location')!)).text())).toContain('It’s yours now.');
  const late = await omar.post(`${path}/acknowledge`);
  expect([late.status, shown(await late.text()).includes('Dana Weiss was quicker')]).toEqual([409, true]);
  const key = keyIn(await (await dana.get(path)).text());
  const empty = await dana.post(`${path}/answer`, { key, text: ' ' });
  expect([empty.status, (await empty.text()).includes('id="answer-text-problem"')]).toEqual([422, true]);
  const harsh = await dana.post(`${path}/answer`, { key, text: 'That’s our policy, as I said.' });
  expect(shown(await harsh.text())).toContain('Send it as it is');
  for (let twice = 0; twice < 2; twice++) await dana.post(`${path}/answer`, { key, text: 'We are sorry.' });
  await dana.post(`${path}/remark`, { key, text: 'Ring the engineer' });
  await dana.post(`${path}/resolve`, { key, told: 'The door is new.' });
  const events = await shop.desk.all<{ type: string; door: string }>(
    `SELECT type, door FROM complaint_events WHERE complaint_id = ? AND manager_id = 'dana' ORDER BY at, seq`,
    left.complaint,
  );
  expect(events).toEqual(
    ['acknowledged', 'answered', 'remarked', 'resolved'].map((type) => ({ type, door: 'page' })),
  );
  expect(shown(await (await omar.get(path)).text())).toContain('Ring the engineer');
});

test('a viewer reads all of it and changes nothing; another board’s page is not there', async () => {
  const { shop, left, path, vera } = await opened({ tone: 'complaint' });
  const html = await (await vera.get(path)).text();
  expect(shown(html)).toContain('The freezer door was open');
  expect([...html.matchAll(/<form method="post" action="\/desk\/([^"]+)"/g)].map(([, to]) => to)).toEqual([
    `${shop.desk.key}${path}/unread`,
  ]);
  for (const verb of [
    'acknowledge',
    'answer',
    'remark',
    'resolve',
    'hand-over',
    'approve',
    'decline',
    'aside',
    'back',
    'ask',
  ])
    expect([verb, (await vera.post(`${path}/${verb}`, { text: 'x' })).status]).toEqual([verb, 403]);
  expect((await bothClocks(shop, left.complaint))[0]?.acknowledged_by).toBeNull();
  const other = await opened(praise);
  expect((await other.dana.get(path)).status).toBe(404);
  for (const verb of ['acknowledge', 'aside', 'ask', 'unread'])
    expect([verb, (await other.dana.post(`${path}/${verb}`)).status]).toEqual([verb, 404]);
  expect((await other.dana.get('/submissions/nothing')).status).toBe(404);
  expect((await other.dana.post(`${other.path}/acknowledge`)).status).toBe(404);
});

test('somebody has to answer: praise becomes a complaint once, and its first person is told', async () => {
  const { shop, left, path, omar, dana } = await opened({ ...praise, wants: undefined });
  expect(shown(await (await omar.get(path)).text())).toContain('Somebody has to answer this');
  expect((await omar.post(`${path}/ask`)).headers.get('location')).toContain('done=ask');
  expect((await dana.post(`${path}/ask`)).headers.get('location')).toContain('done=already');
  expect(await bothClocks(shop, left.complaint)).toEqual([
    { status: 'open', acknowledged_by: null, reasons: '["by-hand"]' },
  ]);
  const [event] = await shop.desk.all(
    'SELECT manager_id, door FROM complaint_events WHERE complaint_id = ?',
    left.complaint,
  );
  expect(event).toEqual({ manager_id: 'omar', door: 'page' });
  await shop.deliver();
  const [mail] = await shop.mailsTo('dana@shop.example');
  expect(mail?.text).toContain('Anna was kind');
  expect((await dana.post(`${path}/acknowledge`)).status).toBe(303);
});

test('put aside and back again from its page; what joined a complaint leads to it; the same customer’s other words are linked', async () => {
  const { shop, left, path, dana } = await opened({ tone: 'complaint' });
  await shop.desk.confirm(shop.mia.email);
  const more = await shop.leave({ text: 'And the milk', tone: 'complaint' });
  const joined = await (await dana.get(`/submissions/${more.submission}`)).text();
  expect(joined).toContain(`href="/desk/${shop.desk.key}${path}"`);
  expect(shown(joined)).not.toContain('Somebody has to answer this');
  expect(await (await dana.get(path)).text()).toContain(`/submissions/${more.submission}"`);
  const aside = await dana.post(`${path}/aside`);
  expect(shown(await (await dana.ask(aside.headers.get('location')!)).text())).toContain('put aside');
  const quarantined = () =>
    shop.desk.all(
      'SELECT id FROM submissions WHERE quarantined_at IS NOT NULL AND board_id = ?',
      shop.desk.key,
    );
  expect(await quarantined()).toEqual([{ id: left.submission }]);
  await dana.post(`${path}/back`);
  expect(await quarantined()).toEqual([]);
});

test('from one entry to the next in the list that it was opened from', async () => {
  const { shop, dana, left } = await opened(praise);
  const second = await shop.leave({ ...praise, text: 'Two' }, 0.1);
  const third = await shop.leave({ ...praise, text: 'Three' }, 0.2);
  await shop.leave({ tone: 'complaint' }, 0.15);
  const html = await (
    await dana.get(`/submissions/${second.submission}?list=${encodeURIComponent('view=praise')}`, 1)
  ).text();
  const to = (rel: string) =>
    new RegExp(`href="([^"?]+)[^"]*" rel="${rel}"`).exec(html)?.[1]?.split('/').at(-1);
  expect([to('prev'), to('next')]).toEqual([third.submission, left.submission]);
});
