import { scales, type Locale, type Rating } from '@wipeboard/shared';
import { ratingWords } from '../messages/rating-words.ts';
import type { Messages } from '../messages/messages.ts';

const star = 'M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';
const disc = 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12z';

/** Stars for CSAT, discs for the long scales, and always the words beside them. */
export function RatingMark({
  rating,
  locale,
  messages,
}: {
  rating: Rating;
  locale: Locale;
  messages: Messages;
}) {
  const { metric, value } = rating;
  const count = metric === 'thumbs' ? 0 : scales[metric].max;
  return (
    <span class="rating">
      {count > 0 && (
        <span class="marks" aria-hidden="true">
          {Array.from({ length: count }, (_, index) => (
            <svg
              class={index < value ? 'mark full' : 'mark'}
              viewBox="0 0 20 20"
              width={count > 5 ? 12 : 20}
              height={count > 5 ? 12 : 20}
              focusable="false"
            >
              <path d={metric === 'csat' ? star : disc} />
            </svg>
          ))}
        </span>
      )}
      <span>{ratingWords(rating, locale, messages)}</span>
      {metric !== 'csat' && <span class="soft">{messages.rating.metric[metric]}</span>}
    </span>
  );
}
