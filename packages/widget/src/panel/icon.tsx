import { h } from 'preact';

export const round = 'M3 12a9 9 0 1018 0a9 9 0 10-18 0';

export const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  star: 'M12 3l2.8 5.7 6.2.9-4.5 4.4 1.1 6.2-5.6-2.9-5.6 2.9 1.1-6.2L3 9.6l6.2-.9z',
  thumb: 'M7 11v9H3v-9zl4-8c2 0 3 1.5 2.5 4L13 10h6c1.5 0 2 1 1.7 2.4l-1.5 6C19 19.4 18 20 17 20H7',
  manager: 'M4 21c0-5 3-7 8-7s8 2 8 7M8 7a4 4 0 108 0a4 4 0 10-8 0',
  stroke: 'M1 5c22-4 46-4 66-2s30 3 50-1',
} as const;

/** A face from sad (0) to glad (4). */
export const face = (mood: number) =>
  `${round}M9 9v1M15 9v1M8 ${16.4 - mood * 0.7}q4 ${(mood - 2) * 2.2} 8 0`;

export const icon = (path: string, box = '0 0 24 24') => (
  <svg viewBox={box} aria-hidden="true">
    <path d={path} pathLength={1} />
  </svg>
);
