import type { Qr } from '@wipeboard/shared';
import { h } from 'preact';
import type { ScreenWords } from './words.ts';

/** Modules of light around a code (ISO/IEC 18004 §6.3.8): white in a dark theme too, or phones can't read it. */
const quiet = 4;

/** The way to the board's page on the customer's own phone; the address stands under it, for whoever can't scan. */
export function qrView({ url, size, path }: Qr, m: ScreenWords) {
  const side = size + 2 * quiet;
  return (
    <figure part="qr">
      <svg
        viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
        role="img"
        aria-label={m.qr}
        shape-rendering="crispEdges"
      >
        <path d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>
        {m.own}
        <bdi dir="ltr">{url.replace(/^https?:\/\//, '')}</bdi>
      </figcaption>
    </figure>
  );
}
