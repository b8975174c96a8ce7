import { expect, test } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import { managers, shown } from './manager-desk.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';
import { signedIn } from './signed-in.ts';

type Left = Partial<SubmissionInput>;

const leave = async (desk: OpenDesk, more: Left = {}, hours = 0): Promise<string> => {
  const answer = await desk.submit(rating({ final: true, kind: 'comment', ...more }), { hours });
  const { token } = await answer.json<{ token: string }>();
  return `sub_${token.split('.')[1]}`;
};

const praise: Left = { rating: { metric: 'csat', value: 5 }, tone: 'praise' };

/** The words of each line of the list, in their order. */
async function linesOf(answer: Response): Promise<string[]> {
  const html = await answer.text();
  return [...html.matchAll(/<a class="said-line"[^>]*>(.*?)<\/a>/gs)].map(([, line]) => shown(line!).trim());
}

const nextOf = (html: string) => /href="[^"]*[?&;](after=[^"]+)" rel="next"/.exec(html)?.[1];

async function shop() {
  const desk = await openDesk({ managers });
  return { desk, dana: await signedIn(desk), vera: await signedIn(desk, 'vera@shop.example') };
}

test('the newest comes first; each view and each filter shows what it says', async () => {
  const { desk, dana } = await shop();
  await leave(desk, { text: 'Cold soup', tone: 'complaint', moment: 'delivery' });
  await leave(desk, { ...praise, text: 'Anna was kind', about: 'Anna', moment: 'checkout' }, 0.1);
  await leave(
    desk,
    {
      kind: 'request',
      rating: undefined,
      text: 'Oat milk',
      context: { url: 'https://shop.example/wishes', locale: 'de-AT' },
    },
    0.2,
  );
  await leave(desk, { ...praise, text: 'Only a try', test: true }, 0.3);
  await desk.tick(0.4);
  const list = async (query: string) => linesOf(await dana.get(`?${query}`, 0.4));
  expect(await list('')).toEqual(['Oat milk', 'Anna was kind', 'Cold soup']);
  expect(await list('tests=yes')).toEqual(['Only a try', 'Oat milk', 'Anna was kind', 'Cold soup']);
  expect(await list('sort=urgent')).toEqual(['Cold soup', 'Oat milk', 'Anna was kind']);
  for (const [query, found] of [
    ['view=mine', 'Cold soup'],
    ['view=unanswered', 'Cold soup'],
    ['view=praise', 'Anna was kind'],
    ['view=requests', 'Oat milk'],
    ['moment=delivery', 'Cold soup'],
    ['tone=praise', 'Anna was kind'],
    ['metric=csat&low=4', 'Anna was kind'],
    ['metric=csat&high=2', 'Cold soup'],
    ['about=Anna', 'Anna was kind'],
    ['page=/wishes', 'Oat milk'],
    ['language=de', 'Oat milk'],
    ['tone=praise&moment=checkout', 'Anna was kind'],
  ] as const)
    expect([query, await list(query)]).toEqual([query, [found]]);
  for (const query of [
    'tone=praise&moment=delivery',
    'segment=gold',
    'from=2020-01-01&to=2020-02-01',
    'view=quarantine',
  ])
    expect([query, await list(query)]).toEqual([query, []]);
  expect(await list('days=7')).toHaveLength(3);
});

test('what nobody took in time is overdue, until somebody resolves it', async () => {
  const { desk, dana } = await shop();
  const id = await leave(desk, { text: 'Cold soup', tone: 'complaint' });
  const list = async (view: string, hours: number) => linesOf(await dana.get(`?view=${view}`, hours));
  expect(await list('overdue', 0)).toEqual([]);
  expect(await list('overdue', 100)).toEqual(['Cold soup']);
  const page = await (await dana.get(`/submissions/${id}`)).text();
  const key = /name="key" value="([^"]+)"/.exec(page)![1]!;
  await dana.post(`/submissions/${id}/answer`, { key, text: 'We are sorry, and look into it.' });
  expect(await list('unanswered', 0)).toEqual([]);
  expect(await list('mine', 0)).toEqual(['Cold soup']);
  await dana.post(`/submissions/${id}/resolve`, {
    key: `${key.slice(0, -1)}0`,
    told: 'The soup is warm again.',
  });
  expect(await list('mine', 0)).toEqual([]);
  expect(await list('overdue', 100)).toEqual([]);
});

test('pages follow each other without a gap or a repeat, whatever arrives meanwhile, searched or not', async () => {
  const { desk, dana } = await shop();
  for (let n = 0; n < 60; n++) await leave(desk, { ...praise, text: `Word ${n}` }, n / 100);
  for (const query of ['', 'view=praise', 'q=word']) {
    let after = '';
    const seen: string[] = [];
    for (let page = 0; page < 2; page++) {
      const html = await (await dana.get(`?${query}&${after}`, 5)).text();
      seen.push(...(await linesOf(new Response(html))));
      after = nextOf(html) ?? '';
      await leave(desk, { ...praise, text: `Word late ${query} ${page}` }, 4);
      if (page === 0) await desk.tick(5);
    }
    const old = seen.filter((line) => !line.includes('late'));
    expect([query, old]).toEqual([query, Array.from({ length: 60 }, (_, n) => `Word ${59 - n}`)]);
  }
});

test('opening reads; a browser that fetches ahead does not; everything can be read at once, and that undone', async () => {
  const { desk, dana, vera } = await shop();
  const [first] = [
    await leave(desk, { ...praise, text: 'One' }),
    await leave(desk, { ...praise, text: 'Two' }, 0.1),
  ];
  const unread = async (who = dana) => linesOf(await who.get('?unread=yes', 1));
  expect(await unread()).toEqual(['Two', 'One']);
  const ahead = `/desk/${desk.key}/submissions/${first}`;
  await dana.ask(ahead, { headers: { 'sec-purpose': 'prefetch' } });
  await dana.ask(ahead, { method: 'HEAD' });
  expect(await unread()).toEqual(['Two', 'One']);
  await dana.get(`/submissions/${first}`);
  expect([await unread(), await unread(vera)]).toEqual([['Two'], ['Two', 'One']]);
  await dana.post(`/submissions/${first}/unread`);
  expect(await unread()).toEqual(['Two', 'One']);
  const all = await dana.post('/entries', { verb: 'all' }, 1);
  expect(await unread()).toEqual([]);
  const note = await (await dana.ask(all.headers.get('location')!, {}, 1)).text();
  const field = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(note)![1]!;
  await dana.post('/entries', { verb: 'restore', until: field('until'), at: field('at') }, 1);
  expect(await unread()).toEqual(['Two', 'One']);
});

test('several at once: put aside and undone; acknowledged for good; of another board, nothing', async () => {
  const { desk, dana, vera } = await shop();
  const [a, b] = [
    await leave(desk, { text: 'Cold soup', tone: 'complaint' }),
    await leave(desk, { ...praise, text: 'Kind' }, 0.1),
  ];
  const chosen = (verb: string): [string, string][] => [
    ['verb', verb],
    ['id', a],
    ['id', b],
  ];
  const lines = async (query: string) => linesOf(await dana.get(query, 1));
  const aside = await dana.post('/entries', chosen('aside'));
  expect([await lines(''), await lines('?view=quarantine')]).toEqual([[], ['Kind', 'Cold soup']]);
  expect(await lines('?view=quarantine&sort=urgent')).toEqual(['Kind', 'Cold soup']);
  expect(await lines('?view=mine')).toEqual([]);
  const note = await (await dana.ask(aside.headers.get('location')!)).text();
  expect(shown(note)).toContain('2 entries put aside');
  expect([...note.matchAll(/name="id" value="(sub_[^"]+)"/g)].map(([, id]) => id)).toEqual([a, b]);
  await dana.post('/entries', [...chosen('back'), ['undo', 'yes']]);
  expect(await lines('')).toEqual(['Kind', 'Cold soup']);
  const taken = await dana.post('/entries', chosen('acknowledge'));
  const said = shown(await (await dana.ask(taken.headers.get('location')!)).text());
  expect(said).toContain('1 entry acknowledged, and yours now.');
  const [row] = await desk.all<{ acknowledged_by: string }>(
    'SELECT acknowledged_by FROM complaints WHERE board_id = ?',
    desk.key,
  );
  expect(row?.acknowledged_by).toBe('dana');
  for (const verb of ['aside', 'back', 'acknowledge'])
    expect((await vera.post('/entries', chosen(verb))).status).toBe(403);
  expect((await vera.post('/entries', chosen('read'))).status).toBe(303);
  const other = await shop();
  const elsewhere = await other.dana.post('/entries', chosen('aside'));
  expect(elsewhere.headers.get('location')).toContain('done-what=none');
  expect(await lines('')).toHaveLength(2);
});

test('a view has a name of one’s own, another name, an end, and the way back', async () => {
  const { desk, dana, vera } = await shop();
  const list = 'tone=praise&metric=csat&low=4';
  await dana.post('/views', { verb: 'save', name: 'Happy', list });
  const page = await (await dana.get('')).text();
  expect(page).toContain(`href="/desk/${desk.key}?tone=praise&amp;metric=csat&amp;low=4"`);
  const view = /name="view" value="(view_[^"]+)"/.exec(page)![1]!;
  expect(await (await vera.get('')).text()).not.toContain('Happy');
  await vera.post('/views', { verb: 'delete', view });
  await dana.post('/views', { verb: 'rename', view, name: 'Glad' });
  const gone = await dana.post('/views', { verb: 'delete', view, list: '' });
  const note = await (await dana.ask(gone.headers.get('location')!)).text();
  expect(shown(note)).toContain('The view Glad is deleted.');
  await dana.post('/views', { verb: 'save', name: 'Glad', list });
  expect(await (await dana.get('')).text()).toContain('value="Glad"');
  const nameless = await dana.post('/views', { verb: 'save', name: ' ', list });
  expect(shown(await (await dana.ask(nameless.headers.get('location')!)).text())).toContain(
    'Give the view a name',
  );
});

test('who asks what has come gets a 304 until something has', async () => {
  const { desk, dana } = await shop();
  await leave(desk, { ...praise, text: 'One' });
  const live = /data-live="([^"]+)"/.exec(await (await dana.get('')).text())![1]!.replaceAll('&amp;', '&');
  const first = await dana.ask(live);
  expect(await first.json()).toMatchObject({ count: 0 });
  const again = (tag: string, hours = 0) => dana.ask(live, { headers: { 'if-none-match': tag } }, hours);
  expect((await again(first.headers.get('etag')!)).status).toBe(304);
  await leave(desk, { ...praise, text: 'Two' }, 0.1);
  const later = await again(first.headers.get('etag')!, 1);
  expect(await later.json()).toEqual({ count: 1, words: 'Show 1 new entry' });
  expect((await again(later.headers.get('etag')!, 1)).status).toBe(304);
});

test('an empty inbox leads to the snippet, an empty filter out of itself', async () => {
  const desk = await openDesk({ managers: [{ ...managers[0]!, role: 'owner' }] });
  const dana = await signedIn(desk);
  const empty = await (await dana.get('')).text();
  expect(empty).toContain(`href="/desk/${desk.key}/settings/snippet"`);
  await leave(desk, { ...praise, text: 'Kind' });
  expect(shown(await (await dana.get('?q=nothing')).text())).toContain('Nothing fits');
});
