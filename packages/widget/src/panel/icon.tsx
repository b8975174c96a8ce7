import { h } from 'preact';

export const round = 'M3 12a9 9 0 1018 0a9 9 0 10-18 0';
export const star = 'M12 3l2.8 5.7 6.2.9-4.5 4.4 1.1 6.2-5.6-2.9-5.6 2.9 1.1-6.2L3 9.6l6.2-.9z';

export const icon = (path: string, box = '0 0 24 24') => (
  <svg viewBox={box} aria-hidden="true">
    <path d={path} pathLength={1} />
  </svg>
);
