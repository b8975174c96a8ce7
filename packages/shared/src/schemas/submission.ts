import * as z from 'zod';
import { limits } from '../limits.ts';
import { metrics, scales } from '../scales.ts';
import { kinds, tones } from '../statuses.ts';
import { line, plainText, webUrl } from './text.ts';

/** One value on one metric; the value is an integer within the metric's scale. */
export const ratingSchema = z
  .strictObject({ metric: z.enum(metrics), value: z.int() })
  .refine(({ metric, value }) => value >= scales[metric].min && value <= scales[metric].max, {
    message: 'is outside the scale of its metric',
    path: ['value'],
  });

export const contactSchema = z
  .strictObject({
    name: line(limits.name).optional(),
    email: z.email().max(limits.email).optional(),
    phone: z
      .string()
      .max(limits.phone)
      .regex(/^\+?[0-9 ()./#x-]*[0-9][0-9 ()./#x-]*$/i, 'is not a phone number')
      .optional(),
  })
  .refine((contact) => Object.values(contact).some((value) => value !== undefined), 'is empty');

const attributesSchema = z
  .record(
    z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/i, 'is not an attribute name')
      .max(limits.attributeName),
    z.union([line(limits.attributeValue), z.number(), z.boolean()]),
  )
  .refine(
    (attributes) => Object.keys(attributes).length <= limits.attributes,
    `has more than ${limits.attributes} entries`,
  );

const contextSchema = z.strictObject({
  url: webUrl(limits.url),
  title: z.string().max(limits.title).optional(),
  locale: z
    .string()
    .max(35)
    .regex(/^[A-Za-z0-9-]+$/, 'is not a language tag')
    .optional(),
  referrer: webUrl(limits.url).optional(),
  viewport: z
    .strictObject({ width: z.int().min(0).max(100_000), height: z.int().min(0).max(100_000) })
    .optional(),
});

/**
 * What a customer leaves, as the widget sends it. `key` is the widget's UUID: the same key is the same submission,
 * and a higher `revision` extends it; the whole state is sent each time, never a difference.
 */
export const submissionSchema = z
  .strictObject({
    key: z.uuid(),
    revision: z.int().min(1).max(limits.revision),
    final: z.boolean(),
    kind: z.enum(kinds),
    rating: ratingSchema.optional(),
    text: plainText(limits.text).optional(),
    tone: z.enum(tones).optional(),
    moment: z
      .string()
      .max(limits.moment)
      .regex(/^[a-z0-9][a-z0-9-]*$/, 'is not a moment name')
      .optional(),
    outcome: plainText(limits.outcome).optional(),
    wants: z
      .strictObject({
        reply: z.boolean().optional(),
        call: z.boolean().optional(),
        manager: z.boolean().optional(),
        /** Straight to the top, where the board offers it; elsewhere it is as `manager`. */
        top: z.boolean().optional(),
      })
      .optional(),
    contact: contactSchema.optional(),
    publish: z.boolean().optional(),
    about: line(limits.about).optional(),
    attributes: attributesSchema.optional(),
    identity: z.string().max(limits.identity).optional(),
    context: contextSchema,
    test: z.boolean().optional(),
  })
  .superRefine((submission, refinement) => {
    const missing = (path: string, message: string) =>
      refinement.addIssue({ code: 'custom', path: [path], message });
    if (submission.kind === 'rating' && !submission.rating) missing('rating', 'is required for a rating');
    if (submission.kind !== 'rating' && !submission.text)
      missing('text', `is required for a ${submission.kind}`);
    if (submission.wants?.call && !submission.contact?.phone)
      missing('contact', 'needs a phone number for a call');
  });

export type Rating = z.infer<typeof ratingSchema>;
export type SubmissionInput = z.infer<typeof submissionSchema>;
