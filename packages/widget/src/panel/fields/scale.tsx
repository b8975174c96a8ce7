import { h, type ComponentChildren } from 'preact';
import { icon, star } from '../icon.tsx';
import type { PanelModel } from '../panel-model.ts';
import { choice } from './choice.tsx';

/** How a question is answered, from `min` to `max`. `words` name every point, or its two ends where `ends` is set. */
export type Scale = {
  look: string;
  asked: string;
  min: number;
  max: number;
  words: readonly string[];
  ends?: boolean;
  point: (value: number) => ComponentChildren;
};

let byArrow = false;

const stars = ({ m }: PanelModel): Scale => ({
  look: 'stars',
  asked: m.question,
  min: 1,
  max: 5,
  words: m.points,
  point: () => icon(star),
});

/**
 * The question and its points. A tap or Space settles the rating; arrow keys only move it, and Enter or leaving the
 * group settles it, so that nobody sends the values they passed.
 */
export function scale(panel: PanelModel) {
  const { draft, question, configuration, locale, dispatch, scales } = panel;
  const { metric, text } = question;
  const { look, asked, min, max, words, ends, point } = scales?.scaleOf(panel) ?? stars(panel);
  const settle = () => dispatch({ type: 'settle' });
  const points = [];
  for (let value = min; value <= max; value++)
    points.push(
      choice(
        'rating',
        value,
        draft.rating?.value === value,
        !ends && words[value - min],
        point(value),
        (event) => {
          dispatch({ type: 'edit', edit: { rating: { metric, value } } });
          if (event.detail > 0 || !byArrow) settle();
        },
      ),
    );
  return (
    <fieldset
      part="scale"
      class={look}
      onKeyDown={(event) => {
        byArrow = event.key.startsWith('Arrow');
        if (event.key === 'Enter') {
          event.preventDefault();
          settle();
        }
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node)) settle();
      }}
    >
      <legend>
        {text?.[locale] ?? text?.[configuration.locale] ?? asked}
        {ends && <small>{`${min} ${words[0]} – ${max} ${words[1]}`}</small>}
      </legend>
      {points}
    </fieldset>
  );
}
