import { h } from 'preact';

/** Drawn by hand under the board's name, without moving it. */
export const underline = () => (
  <svg viewBox="0 0 118 8" aria-hidden="true">
    <path d="M1 5c22-4 46-4 66-2s30 3 50-1" />
  </svg>
);
