import { expect, test } from 'vitest';
import {
  boardConfigurationSchema,
  errorAnswerSchema,
  healthSchema,
  receiptSchema,
  receiptViewSchema,
} from '@wipeboard/shared/schemas';
import { openDesk, origin, rating } from './open-desk.ts';

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

  const answers: [string, string, Response][] = [
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
