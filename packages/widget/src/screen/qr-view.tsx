import type { Qr } from '@wipeboard/shared';
import { h } from 'preact';
import type { ScreenWords } from './words.ts';

/**
 * The way to the board's page on the customer's own phone, its address under it for whoever can't scan. The desk's code has
 * the light around it that ISO/IEC 18004 §6.3.8 wants: white in a dark theme too, or phones can't read it.
 */
export function qrView({ url, size, path }: Qr, m: ScreenWords) {
  return (
    <figure part="qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={m.qr} shape-rendering="crispEdges">
        <path d={`M0 0h${size}v${size}h${-size}z`} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>
        {m.own}
        <bdi dir="ltr">{url.replace(/^https?:\/\//, '')}</bdi>
      </figcaption>
    </figure>
  );
}
