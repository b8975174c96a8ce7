import * as z from 'zod';

/** What a column of a file can be. */
export const importFields = [
  'at',
  'rating',
  'text',
  'kind',
  'tone',
  'moment',
  'about',
  'name',
  'email',
  'phone',
  'page',
  'language',
] as const;
export type ImportField = (typeof importFields)[number];

/** How numbers of the rating’s column are read: as they are on a metric, or brought onto stars. */
export const ratingScales = ['csat', 'csat-of-10', 'csat-of-100', 'nps', 'ces', 'thumbs'] as const;
export type RatingScale = (typeof ratingScales)[number];

export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** `columns`: which column, counted from 0, is which field. `words`: what words of the rating’s column are worth. */
export const importMappingSchema = z.strictObject({
  columns: z.partialRecord(z.enum(importFields), z.int().min(0).max(199)),
  scale: z.enum(ratingScales),
  words: z.record(z.string().max(60), z.int().min(0).max(10)),
  order: z.enum(dateOrders),
  /** IANA name: of dates that say no zone. */
  timeZone: z.string().max(60),
  /** Our own export: the apostrophes that it put before cells are taken off. */
  ours: z.boolean(),
});
export type ImportMapping = z.infer<typeof importMappingSchema>;
