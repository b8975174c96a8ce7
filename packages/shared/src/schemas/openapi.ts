import * as z from 'zod';
import { errorCodes, type ErrorCode } from '../error-codes.ts';
import { askedSchema } from './asked.ts';
import { boardConfigurationSchema } from './board-configuration.ts';
import { errorAnswerSchema } from './error-answer.ts';
import { healthSchema } from './health.ts';
import { messageSchema, receiptSchema, receiptViewSchema, verdictSchema } from './receipt.ts';
import { submissionSchema } from './submission.ts';
import {
  consentSchema,
  plainVoteSchema,
  qrSchema,
  votedSchema,
  voteSchema,
  wallQuerySchema,
  wallSchema,
} from './wall.ts';

/** The schemas of the public interface under the names that the contract knows them by. */
export const wireSchemas = {
  BoardConfiguration: boardConfigurationSchema,
  Submission: submissionSchema,
  Asked: askedSchema,
  Receipt: receiptSchema,
  ReceiptView: receiptViewSchema,
  Message: messageSchema,
  Verdict: verdictSchema,
  Consent: consentSchema,
  Wall: wallSchema,
  Vote: voteSchema,
  PlainVote: plainVoteSchema,
  Voted: votedSchema,
  Qr: qrSchema,
  Health: healthSchema,
  Error: errorAnswerSchema,
} as const;

type WireName = keyof typeof wireSchemas;

/** JSON Schema (draft 2020-12) of one schema: as it is sent, before any default is filled in. */
export function jsonSchema(name: WireName): object {
  const { $schema: _, ...schema } = z.toJSONSchema(wireSchemas[name], { io: 'input' });
  return schema;
}

const board = {
  name: 'board',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'The board’s public key.',
};
const token = {
  name: 'token',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'From a receipt.',
};

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
  q: 'Words to look for, or those just typed, for what is like them; the likeliest first, on one page.',
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

/** The public interface as OpenAPI 3.1, made of the same schemas that the routes validate with. */
export function openapiDocument(server: string): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Wipeboard', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: server }],
    paths: {
      '/v1/boards/{board}': {
        get: {
          operationId: 'getBoard',
          summary: 'What the widget needs to know of a board',
          parameters: [board],
          responses: {
            200: answer('BoardConfiguration', 'The board'),
            ...refusals('origin-not-allowed', 'board-not-found'),
          },
        },
      },
      '/v1/boards/{board}/submissions': {
        post: {
          operationId: 'submit',
          summary: 'Leave feedback, or, with the same key and a higher revision, add to what was just left',
          parameters: [board],
          requestBody: { required: true, content: media('Submission', 'application/json', 'text/plain') },
          responses: {
            201: answer('Receipt', 'Kept'),
            200: answer('Receipt', 'Kept before, or added to'),
            ...refusals(
              'invalid-json',
              'origin-not-allowed',
              'board-not-found',
              'extension-closed',
              'body-too-large',
              'unsupported-media-type',
              'key-reused',
              'rate-limited',
              'overloaded',
            ),
          },
        },
      },
      '/v1/boards/{board}/asked': {
        post: {
          operationId: 'countAsked',
          summary: 'Say how often questions came into view and were left unanswered',
          parameters: [board],
          requestBody: { required: true, content: media('Asked', 'application/json', 'text/plain') },
          responses: {
            204: { description: 'Counted; a test is not' },
            ...refusals(
              'invalid-json',
              'origin-not-allowed',
              'board-not-found',
              'body-too-large',
              'unsupported-media-type',
              'rate-limited',
              'overloaded',
            ),
          },
        },
      },
      '/v1/boards/{board}/wall': {
        get: {
          operationId: 'getWall',
          summary: 'What everybody may see of a board: requests, notes, and what changed',
          parameters: [board, ...wallQuery],
          responses: {
            200: answer('Wall', 'A page of it; `ETag` is another as soon as anything of it changed'),
            304: { description: 'As it was' },
            ...refusals('invalid-body', 'origin-not-allowed', 'not-found', 'overloaded'),
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
      '/v1/receipts/{token}': {
        get: {
          operationId: 'getReceipt',
          summary: 'What has happened to a submission, for whoever left it',
          parameters: [token],
          responses: { 200: answer('ReceiptView', 'The receipt'), ...refusals('receipt-not-found') },
        },
        delete: {
          operationId: 'erase',
          summary: 'Erase what was left, with everything that came of it',
          parameters: [token],
          responses: { 204: { description: 'Erased' }, ...refusals('receipt-not-found', 'rate-limited') },
        },
      },
      '/v1/receipts/{token}/messages': {
        post: {
          operationId: 'addMessage',
          summary: 'Add words to a complaint; the same key is the same message',
          parameters: [token],
          requestBody: { required: true, content: media('Message', 'application/json', 'text/plain') },
          responses: {
            200: answer('ReceiptView', 'Kept'),
            ...refusals('invalid-body', 'receipt-not-found', 'already-decided', 'rate-limited', 'overloaded'),
          },
        },
      },
      '/v1/receipts/{token}/verdict': {
        post: {
          operationId: 'giveVerdict',
          summary: 'Say whether it was put right; a "no" opens the complaint again',
          parameters: [token],
          requestBody: { required: true, content: media('Verdict', 'application/json', 'text/plain') },
          responses: {
            200: answer('ReceiptView', 'Counted'),
            ...refusals('invalid-body', 'receipt-not-found', 'already-decided', 'rate-limited', 'overloaded'),
          },
        },
      },
      '/v1/receipts/{token}/consent': {
        post: {
          operationId: 'giveConsent',
          summary: 'Take your own words off the wall at once, or allow them there again',
          parameters: [token],
          requestBody: { required: true, content: media('Consent', 'application/json', 'text/plain') },
          responses: {
            200: answer('ReceiptView', 'Done'),
            ...refusals('invalid-body', 'receipt-not-found', 'rate-limited', 'overloaded'),
          },
        },
      },
      '/healthz': {
        get: {
          operationId: 'getHealth',
          summary: 'Whether every mail that is owed leaves in time',
          responses: { 200: answer('Health', 'It does'), 503: answer('Health', 'One is late or stuck') },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(
        (Object.keys(wireSchemas) as WireName[]).map((name) => [name, jsonSchema(name)]),
      ),
    },
  };
}

function media(name: WireName, ...types: string[]): object {
  return Object.fromEntries(
    types.map((type) => [type, { schema: { $ref: `#/components/schemas/${name}` } }]),
  );
}

function answer(name: WireName, description: string): object {
  return { description, content: media(name, 'application/json') };
}

function refusals(...codes: ErrorCode[]): Record<number, object> {
  return Object.fromEntries(codes.map((code) => [errorCodes[code].status, answer('Error', code)]));
}
