import type { Wall } from '@wipeboard/shared';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { transact } from '../../src/client/unsent.ts';
import { keptWall } from '../../src/wall/kept-wall.ts';
import { openWall, request, wallDesk } from './wall-desk.ts';

const url = 'https://desk.example/v1/boards/corner-shop/submissions';
const oats = request('A', 'Oat milk');
const kept = () => keptWall(url)();

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

async function ready(desk = wallDesk(() => ({ cards: [{ ...oats }] }))) {
  const page = await openWall(desk);
  await vi.waitFor(() => page.need('[part=vote]'));
  return { ...page, desk, shown: () => [page.vote().getAttribute('aria-pressed'), page.vote().textContent] };
}

describe('a vote', () => {
  it('is counted at once, said once, and taken back by pressing again', async () => {
    const { desk, vote, shown, text } = await ready();
    vote().click();
    await vi.waitFor(() => expect(shown()).toEqual(['true', '13']));
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Your vote counts.'));
    vote().click();
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Your vote is taken back.'));
    expect(shown()).toEqual(['false', '12']);
    const [first, second] = desk.voted;
    expect(first).toMatchObject({ revision: 1, vote: true, voter: expect.stringMatching(/^[\w-]{22}$/) });
    expect(first!.url).toBe('https://desk.example/v1/boards/corner-shop/requests/req_A/vote');
    expect(second).toMatchObject({ key: first!.key, voter: first!.voter, revision: 2, vote: false });
  });

  it('is pressed still when the page is opened again, and goes on with its key', async () => {
    const before = await ready();
    before.vote().click();
    await vi.waitFor(async () => expect((await kept()).votes.req_A?.counted).toBe(true));
    const { desk, shown, vote } = await ready(wallDesk(() => ({ cards: [{ ...oats, votes: 13 }] })));
    expect(shown()).toEqual(['true', '13']);
    vote().click();
    await vi.waitFor(() => expect(desk.voted).toHaveLength(1));
    expect(desk.voted[0]).toMatchObject({ key: before.desk.voted[0]!.key, revision: 2, vote: false });
  });

  it('stays counted in every list that was read before it', async () => {
    const { vote, shown, list, text, need, root } = await ready();
    list(1);
    await vi.waitFor(() => expect(root.querySelectorAll('[part=card]')).toHaveLength(1));
    list(0);
    await vi.waitFor(() => need('[part=vote]'));
    vote().click();
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Your vote counts.'));
    list(1);
    await vi.waitFor(() => need('[part=card]'));
    list(0);
    await vi.waitFor(() => expect(shown()).toEqual(['true', '13']));
  });

  it('is said to the end, though a search that was under way has found something', async () => {
    const { promise, resolve } = Promise.withResolvers<Wall>();
    const { desk, vote, text, type, find } = await ready(
      wallDesk((asked) => (asked.has('q') ? promise : { cards: [{ ...oats }] })),
    );
    type('[type=search]', 'oat');
    await vi.waitFor(() => expect(desk.asked).toHaveLength(2));
    vote().click();
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Your vote counts.'));
    resolve({ cards: [oats] });
    await vi.waitFor(() => expect(find('[aria-busy=true]')).toBeNull());
    expect(text('[role=status]')).toBe('Your vote counts.');
  });

  it('that waits on the device is called so, and said again on the next visit', async () => {
    const before = await ready();
    before.desk.vote = () => undefined;
    before.vote().click();
    await vi.waitFor(() =>
      expect(before.text('[part=vote-note]')).toBe('Not sent yet. It goes out by itself.'),
    );
    expect(before.shown()).toEqual(['true', '13']);
    const { desk, text } = await ready();
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Your vote counts.'));
    expect(desk.voted[0]).toMatchObject({ key: before.desk.voted[0]!.key, revision: 1, vote: true });
  });

  it('that waits in the queue is left to it, with whom to tell', async () => {
    const own = { key: 'queued', revision: 1, voted: true, at: Date.now() };
    await keptWall(url)((all) => ({ ...all, votes: { req_A: own } }));
    await transact((store) => store.put({ key: 'queued', revision: 1, url, body: '{}', at: Date.now() }));
    const { desk, text, shown } = await ready();
    await vi.waitFor(() => expect(text('[part=vote-note]')).toContain('Not sent yet'));
    expect([shown(), desk.voted]).toEqual([['true', '13'], []]);
  });

  it.each([
    ['voting-closed', 'No votes are taken here any more, so yours was not counted.'],
    ['request-not-found', 'This has been taken down, so your vote was not counted.'],
    ['rate-limited', 'Your vote was not counted.'],
  ])('that is refused as %s goes back, and it is said why', async (code, words) => {
    const { desk, vote, shown, text } = await ready();
    desk.vote = () => code;
    vote().click();
    await vi.waitFor(() => expect(text('[part=vote-note]')).toBe(words));
    expect(shown()).toEqual(['false', '12']);
    expect((await kept()).votes.req_A?.voted).toBe(false);
  });

  it('that was refused days later goes back too', async () => {
    const { desk, vote, shown, text } = await ready();
    desk.vote = () => undefined;
    vote().click();
    await vi.waitFor(() => expect(text('[part=vote-note]')).toContain('Not sent yet'));
    desk.emit('error', { code: 'unsent-dropped', keys: [desk.voted[0]!.key] });
    await vi.waitFor(() => expect(text('[part=vote-note]')).toContain('could not be sent for three days'));
    expect(shown()).toEqual(['false', '12']);
  });

  it('for what was merged counts for the other, and it is said so', async () => {
    const { desk, vote, text } = await ready();
    desk.vote = ({ key, revision }) => ({ key, revision, request: 'req_B', voted: true, votes: 40 });
    vote().click();
    await vi.waitFor(() => expect(text('[part=vote-note]')).toContain('Your vote counts there.'));
    expect((await kept()).votes.req_B).toMatchObject({ voted: true, counted: true, revision: 0 });
  });

  it('takes a fresh key where one has been used up', async () => {
    const worn = { key: 'worn', revision: 100, voted: false, at: Date.now() };
    await keptWall(url)((all) => ({ ...all, votes: { req_A: worn } }));
    const { desk, vote } = await ready();
    vote().click();
    await vi.waitFor(() => expect(desk.voted).toHaveLength(1));
    expect(desk.voted[0]).toMatchObject({ revision: 1 });
    expect(desk.voted[0]!.key).not.toBe('worn');
  });

  it('works where the browser refuses storage', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new Error('refused');
      },
    });
    const { vote, shown } = await ready();
    vote().click();
    await vi.waitFor(() => expect(shown()).toEqual(['true', '13']));
  });
});

describe('to be told what becomes of it', () => {
  it('is offered after a vote, and sent with the vote', async () => {
    const { desk, vote, type, button, text, need, find } = await ready();
    vote().click();
    await vi.waitFor(() => need('[part=offer] input'));
    type('[part=offer] input', 'ana@');
    button('Tell me');
    expect(text('[role=status]')).toContain('doesn’t look like');
    desk.vote = ({ key, revision }) => ({
      key,
      revision,
      request: 'req_A',
      voted: true,
      votes: 13,
      following: true,
    });
    type('[part=offer] input', 'ana@example.org');
    button('Tell me');
    await vi.waitFor(() => expect(text('[part=vote-note]')).toContain('We have sent you a mail.'));
    expect(desk.voted.at(-1)).toMatchObject({
      revision: 2,
      vote: true,
      follow: { email: 'ana@example.org', locale: 'en' },
    });
    expect(find('[part=offer]')).toBeNull();
    expect(JSON.stringify(await kept())).not.toContain('ana@');
  });

  it('is not offered again to whoever said no', async () => {
    const { vote, button, need, find, shown } = await ready();
    vote().click();
    await vi.waitFor(() => need('[part=offer]'));
    button('No, thank you');
    expect(find('[part=offer]')).toBeNull();
    vote().click();
    vote().click();
    await vi.waitFor(() => expect(shown()).toEqual(['true', '13']));
    expect(find('[part=offer]')).toBeNull();
  });
});
