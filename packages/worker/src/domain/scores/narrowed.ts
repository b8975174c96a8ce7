import { limits } from '@wipeboard/shared';
import * as z from 'zod';
import type { Only } from './score-report.ts';
import { dimensions } from './score.ts';

const member = z.string().max(limits.url).optional();
const narrowedSchema = z.object({ moment: member, segment: member, language: member, page: member });

/** What the form sends for all moments; no moment is called so. */
const everything = '*';

/** The one member of one dimension that an address asks for, if it does. */
export function narrowed(query: Record<string, string>): Only | undefined {
  const asked = narrowedSchema.safeParse(query).data;
  const dimension = dimensions.find((one) => asked?.[one] !== undefined && asked[one] !== everything);
  return dimension && { dimension, member: asked![dimension]! };
}
