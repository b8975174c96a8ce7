import { expect, test, vi } from 'vitest';
import { linkLifeMs } from '../../src/domain/links.ts';
import { linkToken } from '../../src/signing/link-token.ts';
import { openDesk, rating, type OpenDesk } from './open-desk.ts';

const keys = [
  { id: 'k2', secret: 'a-secret-of-at-least-32-characters' },
  { id: 'k1', secret: 'an-older-secret-of-32-characters!' },
];

async function complained(desk: OpenDesk) {
  await desk.submit(rating({ text: 'The freezer door was open', final: true }));
  const [row] = await desk.all<{ id: string }>('SELECT id FROM complaints WHERE board_id = ?', desk.key);
  return row!.id;
}

async function linkFor(desk: OpenDesk, action: 'acknowledge' | 'open', manager = 'dana', with_ = keys) {
  const complaint = await complained(desk);
  const claims = { board: desk.key, complaint, action, manager, expiresAt: Date.now() + linkLifeMs };
  return `/c/${await linkToken(claims, with_)}`;
}

const complaint = async (desk: OpenDesk) =>
  (
    await desk.all<{ status: string; acknowledged_by: string | null }>(
      'SELECT status, acknowledged_by FROM complaints WHERE board_id = ?',
      desk.key,
    )
  )[0];

const acknowledgements = (desk: OpenDesk) =>
  desk.all(
    `SELECT e.id, e.door FROM complaint_events e JOIN complaints c ON c.id = e.complaint_id
     WHERE c.board_id = ? AND e.type = 'acknowledged'`,
    desk.key,
  );

test('a hundred GETs and HEADs of a mail scanner show the page and change nothing', async () => {
  const desk = await openDesk();
  const link = await linkFor(desk, 'acknowledge');
  const before = await desk.all('SELECT * FROM complaints WHERE board_id = ?', desk.key);
  for (let i = 0; i < 50; i++) {
    expect((await desk.ask(link)).status).toBe(200);
    expect((await desk.ask(link, { method: 'HEAD' })).status).toBe(200);
  }
  expect(await desk.all('SELECT * FROM complaints WHERE board_id = ?', desk.key)).toEqual(before);
  expect(await acknowledgements(desk)).toEqual([]);
});

test('fifty concurrent POSTs are one acknowledgement', async () => {
  const desk = await openDesk();
  const link = await linkFor(desk, 'acknowledge');
  const responses = await Promise.all(Array.from({ length: 50 }, () => desk.ask(link, { method: 'POST' })));
  expect(responses.every(({ status }) => status === 303)).toBe(true);
  expect(await acknowledgements(desk)).toHaveLength(1);
  expect(await complaint(desk)).toEqual({ status: 'acknowledged', acknowledged_by: 'dana' });
});

test('of two managers who race, the first owns the complaint and the second is told so', async () => {
  const desk = await openDesk();
  const link = await linkFor(desk, 'acknowledge', 'dana');
  const [row] = await desk.all<{ id: string }>('SELECT id FROM complaints WHERE board_id = ?', desk.key);
  const claims = { board: desk.key, complaint: row!.id, action: 'acknowledge' as const, manager: 'omar' };
  const other = `/c/${await linkToken({ ...claims, expiresAt: Date.now() + linkLifeMs }, keys)}`;
  expect((await desk.ask(link, { method: 'POST' })).headers.get('location')).toBe(`${link}?done=acknowledge`);
  const late = await desk.ask(other, { method: 'POST' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Dana Weiss was quicker, and has it already.');
  expect(await complaint(desk)).toEqual({ status: 'acknowledged', acknowledged_by: 'dana' });
});

test('an open link can’t acknowledge, but its page offers the button', async () => {
  const desk = await openDesk();
  const link = await linkFor(desk, 'open');
  expect((await desk.ask(link, { method: 'POST' })).status).toBe(404);
  expect(await complaint(desk)).toMatchObject({ status: 'open' });
  const page = await (await desk.ask(link)).text();
  const action = /<form method="post" action="([^"]+)"/.exec(page)![1]!;
  const response = await desk.ask(action, { method: 'POST' });
  expect(response.status).toBe(303);
  expect(await (await desk.ask(response.headers.get('location')!)).text()).toContain('It’s yours now.');
  expect(await complaint(desk)).toMatchObject({ status: 'acknowledged' });
});

test('a removed manager’s links die at once', async () => {
  const desk = await openDesk();
  const link = await linkFor(desk, 'acknowledge');
  await desk.db
    .prepare(`UPDATE managers SET removed_at = 1 WHERE board_id = ? AND id = 'dana'`)
    .bind(desk.key)
    .run();
  expect((await desk.ask(link)).status).toBe(404);
  expect((await desk.ask(link, { method: 'POST' })).status).toBe(404);
  expect(await complaint(desk)).toMatchObject({ status: 'open' });
});

test('a mailed link by itself acts on nothing that its page offers', async () => {
  const desk = await openDesk();
  for (const action of ['open', 'acknowledge'] as const) {
    const link = await linkFor(desk, action);
    for (const verb of ['acknowledge', 'answer', 'remark', 'hand-over', 'resolve', 'approve', 'decline'])
      expect((await desk.ask(`${link}/${verb}`, { method: 'POST' })).status).toBe(404);
    expect((await desk.ask(`${link}/erase`, { method: 'POST' })).status).toBe(404);
  }
  expect(await complaint(desk)).toMatchObject({ status: 'open' });
});

test('what a page was acknowledged through is written down: the mail’s button, or the page', async () => {
  const [mailed, opened] = [await openDesk(), await openDesk()];
  await mailed.ask(await linkFor(mailed, 'acknowledge'), { method: 'POST' });
  const page = await (await opened.ask(await linkFor(opened, 'open'))).text();
  await opened.ask(/<form method="post" action="([^"]+)"/.exec(page)![1]!, { method: 'POST' });
  expect(await acknowledgements(mailed)).toMatchObject([{ door: 'mail' }]);
  expect(await acknowledgements(opened)).toMatchObject([{ door: 'page' }]);
});

test('a link works for fourteen days and not longer', async () => {
  const desk = await openDesk();
  const link = await linkFor(desk, 'acknowledge');
  expect((await desk.ask(link, {}, 14 * 24 - 1)).status).toBe(200);
  expect((await desk.ask(link, { method: 'POST' }, 14 * 24 + 1)).status).toBe(404);
});

test('a link signed with the older key still works, one signed with a key that is gone doesn’t', async () => {
  const desk = await openDesk();
  expect((await desk.ask(await linkFor(desk, 'open', 'dana', [keys[1]!]))).status).toBe(200);
  const gone = [{ id: 'k0', secret: 'a-secret-that-was-taken-out-of-use' }];
  expect((await desk.ask(await linkFor(await openDesk(), 'open', 'dana', gone))).status).toBe(404);
});

test('a link of one board opens nothing on another', async () => {
  const [one, two] = [await openDesk(), await openDesk()];
  const id = await complained(one);
  const claims = {
    board: two.key,
    complaint: id,
    action: 'open' as const,
    manager: 'dana',
    expiresAt: Date.now() + 1e6,
  };
  expect((await two.ask(`/c/${await linkToken(claims, keys)}`)).status).toBe(404);
});

test('ten thousand mutations of a link are refused and change nothing', async () => {
  const desk = await openDesk();
  const link = await linkFor(desk, 'acknowledge');
  const token = link.slice(3);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=%';
  const refused = await Promise.all(
    Array.from({ length: 10_000 }, async (_, i) => {
      const at = i % token.length;
      const to = alphabet[Math.floor(i / token.length) % alphabet.length]!;
      const mutated =
        token[at] === to
          ? token.slice(0, at) + token.slice(at + 1)
          : token.slice(0, at) + to + token.slice(at + 1);
      return (await desk.ask(`/c/${mutated}`, { method: 'POST' })).status;
    }),
  );
  expect(refused.filter((status) => status !== 404)).toEqual([]);
  expect(await complaint(desk)).toMatchObject({ status: 'open' });
}, 120_000);

test('the pages behind links are not kept, indexed, framed or named to other sites', async () => {
  const desk = await openDesk();
  for (const path of [await linkFor(desk, 'open'), '/c/nothing', '/r/nothing']) {
    const { headers } = await desk.ask(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.has('set-cookie')).toBe(false);
  }
});

test('what goes wrong behind a link is logged without the link', async () => {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  const desk = await openDesk();
  const link = await linkFor(desk, 'open');
  const away = () => Promise.reject(new Error('the database is away'));
  const response = await desk.ask(link, {}, 0, {
    DB: { prepare: () => ({ bind: () => ({ first: away }) }) },
  });
  spy.mockRestore();
  expect(response.status).toBe(500);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(lines.join('\n')).toContain('the database is away');
  expect(lines.join('\n')).not.toContain(link.slice(3, 40));
});
