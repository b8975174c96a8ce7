import * as z from 'zod';
import { answer, board, media, refusals } from './openapi-parts.ts';
import { wallQuerySchema } from './wall.ts';

const request = {
  name: 'request',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'Of a card on the wall.',
};

/** Every parameter of a query as its schema describes it. */
function queryOf(schema: z.ZodType, said: Record<string, string>): object[] {
  const { properties } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    schema: name === 'limit' ? { type: 'integer', minimum: 1, maximum: 50 } : property,
    ...(said[name] && { description: said[name] }),
  }));
}

const wallQuery = queryOf(wallQuerySchema, {
  status: 'Of requests. Without one, those still wanted: open and planned.',
  sort: 'Of requests: `wanted` where nothing else is said. Notes and changes go by when they were put up.',
  q: 'Words to look for, or those just typed, for what is like them; the likeliest first, on one page. Only with them `rate-limited`: 300 a minute from one network.',
  since: 'Only what changed since, the newest change first.',
  cursor: '`next` of the page before, of the same list.',
  limit: '20 where nothing is said.',
});

/** What every vote may be refused with. */
const noVote = [
  'invalid-json',
  'origin-not-allowed',
  'request-not-found',
  'voting-closed',
  'body-too-large',
  'unsupported-media-type',
  'rate-limited',
  'overloaded',
] as const;

const plainVote = (operationId: string, summary: string): object => ({
  operationId,
  summary,
  parameters: [board, request],
  requestBody: { required: true, content: media('PlainVote', 'application/json', 'text/plain') },
  responses: { 200: answer('Voted', 'How it stands now'), ...refusals(...noVote) },
});

/** What everybody may see and do on a wall, as paths of OpenAPI. */
export const wallPaths = {
  '/v1/boards/{board}/wall': {
    get: {
      operationId: 'getWall',
      summary: 'What everybody may see of a board: requests, notes, and what changed',
      parameters: [board, ...wallQuery],
      responses: {
        200: answer('Wall', 'A page of it; `ETag` is another as soon as anything of it changed'),
        304: { description: 'As it was' },
        ...refusals('invalid-body', 'origin-not-allowed', 'not-found', 'rate-limited', 'overloaded'),
      },
    },
  },
  '/v1/boards/{board}/requests/{request}/vote': {
    post: {
      operationId: 'vote',
      summary:
        'Vote, or take a vote back; of one key the highest revision counts, however late the others come',
      parameters: [board, request],
      requestBody: { required: true, content: media('Vote', 'application/json', 'text/plain') },
      responses: { 200: answer('Voted', 'How it stands now'), ...refusals(...noVote) },
    },
    put: plainVote('putVote', 'Vote'),
    delete: plainVote('deleteVote', 'Take a vote back'),
  },
  '/v1/boards/{board}/qr': {
    get: {
      operationId: 'getQr',
      summary: 'A QR code of the wall’s page',
      parameters: [board],
      responses: { 200: answer('Qr', 'The code'), ...refusals('origin-not-allowed', 'not-found') },
    },
  },
};
