import { expect, test } from 'vitest';
import {
  boardConfigurationSchema,
  errorAnswerSchema,
  healthSchema,
  receiptSchema,
  receiptViewSchema,
  qrSchema,
  votedSchema,
  wallSchema,
} from '@wipeboard/shared/schemas';
import { openDesk, origin, rating } from './open-desk.ts';
import { device, putUp, readWall, tap } from './wall-cards.ts';

type Document = {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: { $ref: string } }> }> }>
  >;
  components: { schemas: Record<string, object> };
};

const schemas = {
  BoardConfiguration: boardConfigurationSchema,
  Receipt: receiptSchema,
  ReceiptView: receiptViewSchema,
  Wall: wallSchema,
  Voted: votedSchema,
  Qr: qrSchema,
  Health: healthSchema,
  Error: errorAnswerSchema,
} as const;

test('every answer of the routes is one that the contract describes', async () => {
  const desk = await openDesk();
  const document = await (await desk.ask('/v1/openapi.json')).json<Document>();
  const submissions = `/v1/boards/${desk.key}/submissions`;
  const postTo =
    (path: string) =>
    (body: string, headers: Record<string, string> = {}) =>
      desk.ask(path, {
        method: 'POST',
        headers: { origin, 'content-type': 'text/plain', ...headers },
        body,
      });
  const post = postTo(submissions);
  const tell = postTo(`/v1/boards/${desk.key}/asked`);
  const input = rating({ final: true });
  const receipt = await (await post(JSON.stringify(input))).json<{ token: string }>();
  const say = (what: string, body: unknown, token = receipt.token) =>
    desk.ask(`/v1/receipts/${token}/${what}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'text/plain' },
      body: JSON.stringify(body),
    });
  const erase = (token = receipt.token) => desk.ask(`/v1/receipts/${token}`, { method: 'DELETE' });

  const wanted = await putUp(desk);
  const done = await putUp(desk, { status: 'done' });
  const vote = '/v1/boards/{board}/requests/{request}/vote';
  const voteAs = (method: string, body: object) =>
    desk.ask(`/v1/boards/${desk.key}/requests/${wanted}/vote`, {
      method,
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const answers: [string, string, Response][] = [
    ['/v1/boards/{board}/wall', 'get', await readWall(desk)],
    ['/v1/boards/{board}/wall', 'get', await readWall(desk, '?sort=dear')],
    ['/v1/boards/{board}/wall', 'get', await readWall(desk, '', { origin: 'https://x.example' })],
    [vote, 'post', await tap(desk, wanted)],
    [vote, 'post', await tap(desk, done)],
    [vote, 'post', await tap(desk, 'nothing')],
    [vote, 'post', await tap(desk, wanted, { vote: 1 })],
    [vote, 'put', await voteAs('PUT', { voter: device('ben') })],
    [vote, 'delete', await voteAs('DELETE', { voter: device('ben') })],
    [vote, 'delete', await voteAs('DELETE', {})],
    ['/v1/boards/{board}/qr', 'get', await desk.ask(`/v1/boards/${desk.key}/qr`)],
    ['/v1/boards/{board}', 'get', await desk.ask(`/v1/boards/${desk.key}`)],
    [
      '/v1/boards/{board}',
      'get',
      await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin: 'https://x.example' } }),
    ],
    ['/v1/boards/{board}', 'get', await desk.ask('/v1/boards/nobody')],
    ['/v1/boards/{board}/submissions', 'post', await post(JSON.stringify(rating()))],
    ['/v1/boards/{board}/submissions', 'post', await post(JSON.stringify(input))],
    ['/v1/boards/{board}/submissions', 'post', await post(JSON.stringify({ ...input, text: 'other' }))],
    ['/v1/boards/{board}/submissions', 'post', await post('{')],
    ['/v1/boards/{board}/submissions', 'post', await post('{}')],
    ['/v1/boards/{board}/submissions', 'post', await post('x'.repeat(70_000))],
    ['/v1/boards/{board}/submissions', 'post', await post('{}', { 'content-type': 'text/html' })],
    ['/v1/boards/{board}/submissions', 'post', await post('{}', { origin: 'https://x.example' })],
    ['/v1/boards/{board}/asked', 'post', await tell('{}')],
    ['/v1/boards/{board}/asked', 'post', await tell('{')],
    ['/v1/boards/{board}/asked', 'post', await tell('x'.repeat(1_025))],
    ['/v1/boards/{board}/asked', 'post', await tell('{}', { 'content-type': 'text/html' })],
    ['/v1/boards/{board}/asked', 'post', await tell('{}', { origin: 'https://x.example' })],
    ['/v1/receipts/{token}', 'get', await desk.ask(`/v1/receipts/${receipt.token}`)],
    ['/v1/receipts/{token}', 'get', await desk.ask('/v1/receipts/nothing')],
    [
      '/v1/receipts/{token}/messages',
      'post',
      await say('messages', { key: input.key, text: 'The milk too' }),
    ],
    ['/v1/receipts/{token}/messages', 'post', await say('messages', { text: '' })],
    ['/v1/receipts/{token}/messages', 'post', await say('messages', {}, 'nothing')],
    ['/v1/receipts/{token}/verdict', 'post', await say('verdict', { helped: true })],
    ['/v1/receipts/{token}/verdict', 'post', await say('verdict', { helped: 'yes' })],
    ['/v1/receipts/{token}', 'delete', await erase('nothing')],
    ['/healthz', 'get', await desk.ask('/healthz')],
  ];
  for (const [path, method, response] of answers) {
    const described = document.paths[path]![method]!.responses[String(response.status)];
    expect(described, `${method} ${path} ${response.status}`).toBeDefined();
    const name = described!.content['application/json']!.schema.$ref.split('/').at(
      -1,
    ) as keyof typeof schemas;
    expect(document.components.schemas[name]).toBeDefined();
    schemas[name].parse(await response.json());
  }
  const told = await tell(JSON.stringify({ asked: [{ metric: 'csat', shown: 1, dismissed: 0 }] }));
  expect(document.paths['/v1/boards/{board}/asked']!['post']!.responses[told.status]).toBeDefined();
  expect([told.status, await told.text()]).toEqual([204, '']);
  const erased = await erase();
  expect(document.paths['/v1/receipts/{token}']!['delete']!.responses[erased.status]).toBeDefined();
  expect([erased.status, await erased.text()]).toEqual([204, '']);
});

test('an unknown address is a 404 with a code and a request id, and a page for a person', async () => {
  const desk = await openDesk();
  const answer = errorAnswerSchema.parse(await (await desk.ask('/v1/nothing')).json());
  expect(answer.error.code).toBe('not-found');
  const page = await desk.ask('/nothing', { headers: { accept: 'text/html,*/*' } });
  expect(page.status).toBe(404);
  expect(page.headers.get('content-type')).toContain('text/html');
});

test('the configuration is cacheable and revalidates to 304', async () => {
  const desk = await openDesk();
  const first = await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin } });
  expect(first.headers.get('cache-control')).toContain('max-age=60');
  const etag = first.headers.get('etag')!;
  const again = await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin, 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(again.headers.get('access-control-allow-origin')).toBe(origin);
});

/** Every key that anybody may be answered, by where it stands; `[]` is each of a list. A new one is a decision (R51). */
const frozen: Record<string, string> = {
  configuration:
    'board kinds[] locale look look.accent lowAtMost lowAtMost.ces lowAtMost.csat lowAtMost.nps lowAtMost.thumbs name phone promise promise.minutes promise.openingHours questions[] questions[].look questions[].metric straightToTop wall wall.page',
  wall: 'cards[] cards[].answer cards[].answer.at cards[].answer.by cards[].answer.text cards[].at cards[].author cards[].changedAt cards[].details cards[].id cards[].kind cards[].language cards[].request cards[].status cards[].status.at cards[].status.is cards[].status.line cards[].tone cards[].votes cards[].words next',
  note: 'cards[] cards[].at cards[].changedAt cards[].id cards[].kind cards[].words',
  vote: 'following key request revision voted votes',
  qr: 'path size url',
  received: 'code key revision token url',
  receipt:
    'answerDueAt board board.locale board.name card card.id card.kind card.state code contact contact.confirmed contact.email events[] events[].at events[].type kind promise promise.minutes promise.openingHours rating rating.metric rating.value receivedAt resolveDueAt status text verdictWanted',
  error: 'error error.code error.message error.requestId',
};

function keysOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [`${at}[]`, ...value.flatMap((one) => keysOf(one, `${at}[]`))];
  if (value === null || typeof value !== 'object') return [at];
  const inside = Object.entries(value).flatMap(([key, one]) => keysOf(one, at ? `${at}.${key}` : key));
  return at && !at.endsWith('[]') ? [at, ...inside] : inside;
}

test('every public answer has its frozen keys, no others and no cookie, whatever the tables hold (R51)', async () => {
  const desk = await openDesk({
    phone: '+49 30 901820',
    look: { accent: '#1f5fd0' },
    policy: { straightToTop: true },
  });
  const full = {
    votes: 9,
    details: 'Any brand',
    author: 'Mia',
    language: 'en',
    tone: 'suggestion',
    status_line: 'From May',
    answer: 'Gladly',
    answered_by: 'dana',
    worded_by: 'dana',
    request_id: 'req_00000000000000000000000000',
    submission_id: `sub_${crypto.randomUUID()}`,
    complaint_id: `cmp_${crypto.randomUUID()}`,
    write_id: 'w',
  };
  const wanted = await putUp(desk, full);
  await putUp(desk, { kind: 'note' });
  await putUp(desk);
  const ada = { email: 'ada@home.example' };
  const left = await desk.submit(rating({ final: true, text: 'The freezer', contact: ada, publish: true }));
  const { token } = await left.clone().json<{ token: string }>();
  const answers: [string, Response][] = [
    ['configuration', await desk.ask(`/v1/boards/${desk.key}`, { headers: { origin } })],
    ['wall', await readWall(desk, '?kind=request&limit=1&sort=newest')],
    ['wall', await readWall(desk, '?kind=request&limit=1')],
    ['note', await readWall(desk, '?kind=note')],
    ['vote', await tap(desk, wanted, { follow: ada })],
    ['qr', await desk.ask(`/v1/boards/${desk.key}/qr`)],
    ['received', left],
    ['receipt', await desk.ask(`/v1/receipts/${token}`)],
    ['error', await tap(desk, 'nothing')],
  ];
  const seen = new Map<string, Set<string>>();
  for (const [name, answer] of answers) {
    expect(answer.headers.get('set-cookie'), name).toBeNull();
    const keys = seen.get(name) ?? new Set<string>();
    for (const key of keysOf(await answer.json())) keys.add(key);
    seen.set(name, keys);
  }
  const told = [...seen].map(([name, keys]) => [name, [...keys].toSorted().join(' ')]);
  expect(Object.fromEntries(told)).toEqual(frozen);
  const asked = await desk.ask(`/v1/boards/${desk.key}/asked`, {
    method: 'POST',
    headers: { origin },
    body: JSON.stringify({ asked: [{ metric: 'csat', shown: 1, dismissed: 0 }] }),
  });
  expect([asked.status, await asked.text(), asked.headers.get('set-cookie')]).toEqual([204, '', null]);
});
