import { expect, test } from 'vitest';
import { limits } from '@wipeboard/shared';
import { openDesk, origin, rating, type OpenDesk } from './open-desk.ts';

const large = 'x'.repeat(limits.bodyBytes + 1);

function send(desk: OpenDesk, body: BodyInit, headers: Record<string, string> = {}) {
  return desk.ask(`/v1/boards/${desk.key}/submissions`, {
    method: 'POST',
    headers: { origin, 'content-type': 'text/plain', ...headers },
    body,
  });
}

function inChunks(text: string): ReadableStream {
  const bytes = new TextEncoder().encode(text);
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(offset, (offset += 4_096)));
    },
  });
}

async function expectRefused(response: Response, status: number, code: string) {
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    error: { code, requestId: expect.any(String), message: expect.any(String) },
  });
}

test('a body over 64 KiB is refused with 413, whatever its length header says', async () => {
  const desk = await openDesk();
  await expectRefused(await send(desk, large), 413, 'body-too-large');
  await expectRefused(await send(desk, large, { 'content-length': '10' }), 413, 'body-too-large');
  await expectRefused(await send(desk, '{}', { 'content-length': '99999999' }), 413, 'body-too-large');
  await expectRefused(await send(desk, inChunks(large)), 413, 'body-too-large');
});

test('an endless body is refused after 64 KiB without being read to its end', async () => {
  const desk = await openDesk();
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(32));
    },
  });
  await expectRefused(await send(desk, endless), 413, 'body-too-large');
  expect(sent).toBeLessThan(16 * limits.bodyBytes);
});

test('a gzipped body is refused: 413 if it is large as it comes, 415 otherwise', async () => {
  const desk = await openDesk();
  const gzip = (text: string) => new Response(text).body!.pipeThrough(new CompressionStream('gzip'));
  await expectRefused(
    await send(desk, gzip(JSON.stringify(rating())), { 'content-encoding': 'gzip' }),
    415,
    'unsupported-media-type',
  );
  await expectRefused(await send(desk, large, { 'content-encoding': 'gzip' }), 413, 'body-too-large');
});

test('what is not JSON in UTF-8 is refused with 400', async () => {
  const desk = await openDesk();
  for (const body of ['', '{', 'null,', '\u0000', new Uint8Array([0x22, 0xff, 0x22])]) {
    await expectRefused(await send(desk, body), 400, 'invalid-json');
  }
});

test('a form or a missing content type is refused with 415', async () => {
  const desk = await openDesk();
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html']) {
    await expectRefused(await send(desk, '{}', { 'content-type': type }), 415, 'unsupported-media-type');
  }
});

test('a refused body is refused whole, names what is wrong, and leaves nothing behind', async () => {
  const desk = await openDesk();
  const bad: [object, string][] = [
    [{ ...rating(), unknown: 1 }, ''],
    [{ ...rating(), rating: { metric: 'csat', value: 9 } }, 'rating.value'],
    [{ ...rating(), rating: { metric: 'nps', value: 11 } }, 'rating.value'],
    [{ ...rating(), rating: { metric: 'csat', value: 1.5 } }, 'rating.value'],
    [{ ...rating(), rating: undefined }, 'rating'],
    [{ ...rating(), kind: 'comment' }, 'text'],
    [{ ...rating(), text: 'x'.repeat(limits.text + 1) }, 'text'],
    [{ ...rating(), text: ' \n ' }, 'text'],
    [{ ...rating(), text: 'half \ud800 a character' }, 'text'],
    [{ ...rating(), contact: { email: 'nobody' } }, 'contact.email'],
    [{ ...rating(), contact: { name: 'A\r\nBcc: x@y.example' } }, 'contact.name'],
    [{ ...rating(), wants: { call: true } }, 'contact'],
    [{ ...rating(), context: { url: 'javascript:alert(1)' } }, 'context.url'],
    [{ ...rating(), context: { url: 'data:text/html,x' } }, 'context.url'],
    [{ ...rating(), createdAt: 5 }, ''],
    [{ ...rating(), id: 'sub_1', board_id: 'other', revision: 1, digest: 'x' }, ''],
  ];
  for (const [body, path] of bad) {
    const response = await send(desk, JSON.stringify(body));
    expect(response.status, JSON.stringify(body).slice(0, 200)).toBe(400);
    const { error } = (await response.json()) as { error: { code: string; fields: { path: string }[] } };
    expect(error.code).toBe('invalid-body');
    expect(error.fields.map((field) => field.path)).toContain(path);
  }
  expect(await desk.all('SELECT id FROM submissions WHERE board_id = ?', desk.key)).toEqual([]);
});

test('prototype keys in a body are refused or left out, and prototypes stay intact', async () => {
  const desk = await openDesk();
  const base = JSON.stringify(rating());
  for (const extra of ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}']) {
    expect((await send(desk, `${base.slice(0, -1)},${extra}}`)).status).toBe(400);
  }
  await send(desk, `${base.slice(0, -1)},"attributes":{"__proto__":"x"}}`);
  expect(await desk.all('SELECT attributes FROM submissions WHERE board_id = ?', desk.key)).toEqual([
    { attributes: '{}' },
  ]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('words of every script come back as they were sent', async () => {
  const desk = await openDesk();
  const texts = [
    'Ärger mit Äpfeln',
    'الثلاجة لا تعمل',
    '👩🏽‍🚒 e\u0301 \u202eevil',
    'a\tb\nc\r\nd',
    '<b>&amp;</b>',
    "Robert'); DROP TABLE",
  ];
  for (const text of texts) await desk.submit(rating({ text }));
  const rows = await desk.all<{ text: string }>(
    'SELECT text FROM submissions WHERE board_id = ? ORDER BY rowid',
    desk.key,
  );
  expect(rows.map((row) => row.text)).toEqual(texts);
});
