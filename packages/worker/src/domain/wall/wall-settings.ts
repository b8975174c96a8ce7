import * as z from 'zod';
import { localizedSchema } from '@wipeboard/shared/schemas';

/** How a board's wall is kept. */
export const wallSettingsSchema = z.strictObject({
  /** Whether there is a wall for everybody to see. */
  open: z.boolean().default(true),
  /** `by-hand`: a manager puts each card up. `unless-watched`: it goes up by itself unless a watched word is in it. */
  putUp: z.enum(['by-hand', 'unless-watched']).default('by-hand'),
  /** Whether search engines may list its page. */
  indexable: z.boolean().default(false),
  /** What stands over it. */
  greeting: localizedSchema.optional(),
});
export type WallSettings = z.infer<typeof wallSettingsSchema>;

const usual = wallSettingsSchema.parse({});

export const wallOf = ({ wall }: { wall?: WallSettings }): WallSettings => wall ?? usual;
