import {
  answer,
  board,
  jsonSchema,
  media,
  refusals,
  token,
  wireSchemas,
  type WireName,
} from './openapi-parts.ts';
import { wallPaths } from './openapi-wall.ts';

export { jsonSchema, wireSchemas } from './openapi-parts.ts';

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
      ...wallPaths,
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
