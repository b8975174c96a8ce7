import { h } from 'preact';

export const star = 'M12 3l3 6 6 1-4 4 1 7-6-3-6 3 1-7-4-4 6-1z';

export const icon = (path: string) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
