import { html } from './html.ts';
import type { Html } from './html.ts';

/** Plain text whose web addresses are links that open in a new tab. */
export const linkedText = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .map((piece, index) =>
      index % 2 === 1 ? html`<a href="${piece}" target="_blank" rel="noopener">${piece}</a>` : html`${piece}`,
    );
