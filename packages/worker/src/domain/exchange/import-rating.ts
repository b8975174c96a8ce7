import { scales, type Metric, type Rating } from '@wipeboard/shared';
import type { RatingScale } from './import-mapping.ts';

export const metricOf = (scale: RatingScale): Metric =>
  scale === 'csat-of-10' || scale === 'csat-of-100' ? 'csat' : scale;

const fraction =
  /^(-?\d+(?:[.,]\d+)?)\s*(?:%|(?:\/|of|von|out of|من)\s*\d+|stars?|sterne?|punkte?|points?)?$/i;

/** The number that a cell says: `4`, `4,0`, `4/5`, `4 stars`, `★★★★☆`; undefined for words. */
export function ratingNumber(cell: string): number | undefined {
  const stars = /^([★⭐]+)[☆✩]*$/u.exec(cell)?.[1];
  if (stars) return [...stars].length;
  const number = fraction.exec(cell)?.[1];
  return number === undefined ? undefined : Number(number.replace(',', '.'));
}

/** A cell as a rating; undefined where it is on no scale. */
export function ratingOf(
  cell: string,
  scale: RatingScale,
  words: Readonly<Record<string, number>>,
): Rating | undefined {
  const metric = metricOf(scale);
  const said = Object.hasOwn(words, cell.toLowerCase()) ? words[cell.toLowerCase()] : undefined;
  const value = said ?? onScale(ratingNumber(cell), scale);
  const { min, max } = scales[metric];
  return value !== undefined && Number.isInteger(value) && value >= min && value <= max
    ? { metric, value }
    : undefined;
}

function onScale(number: number | undefined, scale: RatingScale): number | undefined {
  if (number === undefined) return undefined;
  if (scale === 'csat-of-10')
    return number >= 0 && number <= 10 ? Math.max(1, Math.ceil(number / 2)) : undefined;
  if (scale === 'csat-of-100')
    return number >= 0 && number <= 100 ? Math.max(1, Math.ceil(number / 20)) : undefined;
  return number;
}
