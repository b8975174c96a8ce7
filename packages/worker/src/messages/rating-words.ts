import { scales, type Locale, type Rating } from '@wipeboard/shared';
import { formatNumber } from './instants.ts';
import type { Messages } from './messages.ts';

/** "2 of 5"; a thumb is a word. */
export function ratingWords(rating: Rating, locale: Locale, messages: Messages): string {
  if (rating.metric === 'thumbs') return messages.rating.thumbs[rating.value] ?? '';
  return messages.rating.outOf(
    formatNumber(rating.value, locale),
    formatNumber(scales[rating.metric].max, locale),
  );
}

/** "★★☆☆☆", or circles on the long scales; nothing for a thumb. */
export function ratingMarks({ metric, value }: Rating): string {
  if (metric === 'thumbs') return '';
  const [full, empty] = metric === 'csat' ? ['★', '☆'] : ['●', '○'];
  return full.repeat(Math.max(0, value)) + empty.repeat(Math.max(0, scales[metric].max - value));
}
