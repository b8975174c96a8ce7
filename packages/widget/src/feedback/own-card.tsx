import { paths } from '@wipeboard/shared';
import { h } from 'preact';
import type { MineModel } from './feedback.tsx';
import type { Left } from './left.ts';

/** Where one's own words hang, and the end of that; or that they may hang there again. */
export function ownCard({ m, send }: MineModel, left: Left) {
  const { kept, view } = left;
  const { state, page = '' } = view?.card ?? {};
  const isOff = state === 'withdrawn';
  const words = state && m.card[state === 'hidden' ? 'withdrawn' : state];
  const saying = () =>
    send(left, paths.receiptConsent(kept.token), { publish: isOff }, () => (left.note = ''));
  return (
    words && [
      <p role="status">
        {/^https?:/.test(page) ? (
          <a part="page" href={page} target="_blank" rel="noopener noreferrer">
            {words}
          </a>
        ) : (
          words
        )}
      </p>,
      <button type="button" part="retry" onClick={saying}>
        {isOff ? m.putUp : m.takeOff}
      </button>,
    ]
  );
}
