import { paths } from '@wipeboard/shared';
import { h } from 'preact';
import type { MineModel } from './feedback.tsx';
import type { Left } from './left.ts';

/** Where one's own words hang, and the end of that; or that they may hang there again. */
export function ownCard({ m, send }: MineModel, left: Left) {
  const { kept, view } = left;
  const { state, page: given } = view?.card ?? {};
  const page = /^https?:/.test(given!) && given;
  const isOff = state === 'withdrawn';
  const words = page ? m.shown : state === 'waiting' ? m.waiting : m.off;
  return (
    state && [
      <p role="status">
        {page ? (
          <a part="page" href={page} target="_blank" rel="noopener noreferrer">
            {words}
          </a>
        ) : (
          words
        )}
      </p>,
      <button
        type="button"
        part="retry"
        onClick={() =>
          send(left, paths.receiptConsent(kept.token), { publish: isOff }, () => (left.note = ''))
        }
      >
        {isOff ? m.putUp : m.takeOff}
      </button>,
    ]
  );
}
