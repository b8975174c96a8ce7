import type { z } from 'zod';
import { Refusal } from './refusal.ts';

const mostFields = 20;

/** The body as its schema reads it; refused as a whole, with every wrong field named, if anything is wrong. */
export function valid<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const fields = result.error.issues.slice(0, mostFields).map(({ path, message }) => ({
    path: path.map(String).join('.').slice(0, 200),
    message: message.slice(0, 200),
  }));
  const first = fields[0];
  const where = first?.path ? ` (${first.path}: ${first.message})` : '';
  throw new Refusal(
    'invalid-body',
    `The body is not what this address takes${where}. Nothing of it was kept.`,
    {
      fields,
    },
  );
}
