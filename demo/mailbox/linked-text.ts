import { html } from './html.ts';
import type { Html } from './html.ts';

/** Plain text whose web addresses are links that open in a new tab; longer ones are shown as their beginning. */
export const linkedText = (text: string, longest = Infinity): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .map((piece, index) =>
      index % 2 === 1
        ? html`<a href="${piece}" target="_blank" rel="noopener"
            >${piece.length > longest ? `${piece.slice(0, longest)}…` : piece}</a
          >`
        : html`${piece}`,
    );
