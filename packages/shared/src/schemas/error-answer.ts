import * as z from 'zod';
import { errorCodes, type ErrorCode } from '../error-codes.ts';

const codes = Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]];

/** Every answer that is not 2xx. `fields` names each refused part of a body, as a JSON path, with what is wrong. */
export const errorAnswerSchema = z.strictObject({
  error: z.strictObject({
    code: z.enum(codes),
    message: z.string(),
    requestId: z.string(),
    fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  }),
});

export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;
