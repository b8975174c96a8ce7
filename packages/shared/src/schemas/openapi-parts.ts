import * as z from 'zod';
import { errorCodes, type ErrorCode } from '../error-codes.ts';
import { askedSchema } from './asked.ts';
import { boardConfigurationSchema } from './board-configuration.ts';
import { errorAnswerSchema } from './error-answer.ts';
import { healthSchema } from './health.ts';
import { messageSchema, receiptSchema, receiptViewSchema, verdictSchema } from './receipt.ts';
import { submissionSchema } from './submission.ts';
import { consentSchema, plainVoteSchema, qrSchema, votedSchema, voteSchema, wallSchema } from './wall.ts';

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

export type WireName = keyof typeof wireSchemas;

/** JSON Schema (draft 2020-12) of one schema: as it is sent, before any default is filled in. */
export function jsonSchema(name: WireName): object {
  const { $schema: _, ...schema } = z.toJSONSchema(wireSchemas[name], { io: 'input' });
  return schema;
}

/** The public key in a path. */
export const board = {
  name: 'board',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'The board’s public key.',
};
/** A receipt’s token in a path. */
export const token = {
  name: 'token',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'From a receipt.',
};

/** Bodies of these media types, as one schema describes them. */
export function media(name: WireName, ...types: string[]): object {
  return Object.fromEntries(
    types.map((type) => [type, { schema: { $ref: `#/components/schemas/${name}` } }]),
  );
}

export function answer(name: WireName, description: string): object {
  return { description, content: media(name, 'application/json') };
}

/** What each of these codes is answered with. */
export function refusals(...codes: ErrorCode[]): Record<number, object> {
  return Object.fromEntries(codes.map((code) => [errorCodes[code].status, answer('Error', code)]));
}
