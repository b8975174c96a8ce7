import * as z from 'zod';
import type { TypedMapping } from '../../../console/exchange/import-mapping-form.tsx';
import { timeZoneSchema } from '../../../domain/board/opening-hours.ts';
import { importMappingSchema } from '../../../domain/exchange/import-mapping.ts';
import type { FormFields } from '../../../http/form-body.ts';

const one = z.string().catch('');
const place = z.coerce.number().int().min(0).max(199);

/** The mapping that a form holds, and what of it could not be taken; choices that are none fall back to those of `before`. */
export function typedMapping(fields: FormFields, before: TypedMapping['mapping']): TypedMapping {
  const said = (name: string) => one.parse(fields[name]).trim();
  const { shape } = importMappingSchema;
  const columns: TypedMapping['mapping']['columns'] = {};
  for (const [name] of Object.entries(fields).filter(([name]) => name.startsWith('column-'))) {
    const field = shape.columns.keyType.safeParse(name.slice('column-'.length));
    const chosen = said(name) === '' ? undefined : place.safeParse(said(name));
    if (field.success && chosen?.success) columns[field.data] = chosen.data;
  }
  const zone = timeZoneSchema.safeParse(said('timeZone'));
  const words = wordsOf(said('words'));
  const mapping = {
    ...before,
    columns,
    scale: shape.scale.catch(before.scale).parse(said('scale')),
    order: shape.order.catch(before.order).parse(said('order')),
    timeZone: said('timeZone').slice(0, 60),
    words: words ?? before.words,
  };
  const problems: TypedMapping['problems'] = [
    ...(zone.success ? [] : (['timeZone'] as const)),
    ...(words ? [] : (['words'] as const)),
  ];
  return { mapping, words: said('words'), problems };
}

/** `good = 4`, one on each line; undefined where a line is something else. */
function wordsOf(text: string): Record<string, number> | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => /^\s*(\S.{0,59}?)\s*=\s*(\d{1,2})\s*$/u.exec(line));
  if (pairs.some((pair) => pair === null)) return undefined;
  const words = Object.fromEntries(pairs.map((pair) => [pair![1]!.toLowerCase(), Number(pair![2])]));
  return importMappingSchema.shape.words.safeParse(words).data;
}
