import { Hono } from 'hono';
import { submissionSchema } from '@wipeboard/shared/schemas';
import { arrivalOf } from '../http/arrival.ts';
import { jsonBody } from '../http/body.ts';
import type { Desk } from '../http/desk.ts';
import { allowedOrigin } from '../http/origin.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { Refusal } from '../http/refusal.ts';
import { valid } from '../http/valid.ts';
import { submitFeedback } from '../operations/submit-feedback.ts';

const refusals = {
  'key-reused': 'This key and revision were already used for something else. Nothing was changed.',
  'extension-closed': 'The half hour for adding to this is over. Send the words as something new.',
  erased: 'This was erased at its customer’s wish and is not kept again.',
} as const;

/** `POST /v1/boards/{board}/submissions`: leave feedback, or add to what was just left. */
export const submissions = new Hono<Desk>().post(
  '/',
  allowedOrigin({ required: true }),
  rateLimit,
  async (c) => {
    const input = valid(submissionSchema, await jsonBody(c.req.raw));
    const result = await submitFeedback(c.var.services, c.var.board, input, arrivalOf(c.req.raw));
    if (result.kind === 'refused') throw new Refusal(result.code, refusals[result.code]);
    c.header('Cache-Control', 'no-store');
    return c.json(result.receipt, result.created ? 201 : 200);
  },
);
