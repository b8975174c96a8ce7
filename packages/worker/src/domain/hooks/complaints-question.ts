import * as z from 'zod';
import { complaintStatuses } from '@wipeboard/shared';

/** What a program asks of a board's complaints, as the address has it; instants in ms. */
export const complaintsQuestionSchema = z.strictObject({
  status: z.enum(complaintStatuses).optional(),
  since: z.iso
    .datetime({ offset: true })
    .transform((text) => Date.parse(text))
    .default(0),
  cursor: z
    .string()
    .regex(/^\d{1,15}\.cmp_[0-9A-Z]{26}$/, 'is not a cursor of ours')
    .transform((text) => ({ openedAt: Number.parseInt(text, 10), id: text.slice(text.indexOf('.') + 1) }))
    .optional(),
});
