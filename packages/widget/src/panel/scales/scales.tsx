import { scales } from '@wipeboard/shared';
import { h } from 'preact';
import type { Scale } from '../fields/scale.tsx';
import { icon } from '../icon.tsx';
import type { PanelModel } from '../panel-model.ts';

export { default as english } from '../../messages/en-scales.ts';
export { scalesStyles as styles } from '../../styles/scales-styles.ts';

const thumb = 'M7 11v9H3v-9zl4-8c2 0 3 1.5 2.5 4L13 10h6c1.5 0 2 1 1.7 2.4l-1.5 6C19 19.4 18 20 17 20H7';

/** A face from sad (0) to glad (4). */
const face = (mood: number) =>
  `M3 12a9 9 0 1018 0a9 9 0 10-18 0M9 9v1M15 9v1M8 ${16.4 - mood * 0.7}q4 ${(mood - 2) * 2.2} 8 0`;

/** The scales beside CSAT in stars; loaded before the question is shown, by boards that ask so. */
export function scaleOf({ question, locale, m }: PanelModel): Scale | undefined {
  const { metric, look } = question;
  if (metric === 'csat') {
    const points = m.points.map((word, mood) => ({ value: mood + 1, word, shape: icon(face(mood)) }));
    return look === 'faces' ? { look, asked: m.question, points } : undefined;
  }
  const { min, max } = scales[metric];
  const asked = m.questions[metric];
  const [worst, best] = m.ends[metric];
  if (metric === 'thumbs')
    return {
      look: metric,
      asked,
      points: [worst, best].map((word, value) => ({ value, word, shape: icon(thumb) })),
    };
  return {
    look: metric,
    asked,
    hint: <small>{`${min} ${worst} – ${max} ${best}`}</small>,
    points: Array.from({ length: max - min + 1 }, (_, index) => ({
      value: min + index,
      shape: <b>{(min + index).toLocaleString(locale)}</b>,
    })),
  };
}
