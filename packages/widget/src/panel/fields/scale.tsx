import { h } from 'preact';
import { scales } from '@wipeboard/shared';
import { face, icon, shapes } from '../icon.tsx';
import type { PanelModel } from '../panel-model.ts';
import { choice } from './choice.tsx';

let byArrow = false;

/**
 * The question and its points. A tap or Space settles the rating; arrow keys only move it, and Enter or leaving the
 * group settles it, so that nobody sends the values they passed.
 */
export function scale({ draft, question, configuration, locale, m, dispatch }: PanelModel) {
  const { metric, look, text } = question;
  const { min, max } = scales[metric];
  const words = m.scales[metric];
  const isNamed = words.length > max - min;
  const settle = () => dispatch({ type: 'settle' });
  const points = [];
  for (let value = min; value <= max; value++) {
    const at = value - min;
    const shape =
      metric === 'thumbs' ? (
        icon(shapes.thumb)
      ) : metric === 'csat' ? (
        icon(look === 'faces' ? face(at) : shapes.star)
      ) : (
        <b>{value.toLocaleString(locale)}</b>
      );
    points.push(
      choice('rating', value, draft.rating?.value === value, isNamed && words[at], shape, (event) =>
        dispatch({ type: 'rate', rating: { metric, value }, settled: event.detail > 0 || !byArrow }),
      ),
    );
  }
  return (
    <fieldset
      part="scale"
      class={metric === 'csat' ? (look ?? 'stars') : metric}
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
        {text?.[locale] ?? text?.[configuration.locale] ?? m.questions[metric]}
        {!isNamed && <small>{`${min} ${words[0]} – ${max} ${words[1]}`}</small>}
      </legend>
      {points}
    </fieldset>
  );
}
