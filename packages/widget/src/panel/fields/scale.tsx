import { h, type ComponentChildren } from 'preact';
import { icon, star } from '../icon.tsx';
import type { PanelModel } from '../panel-model.ts';
import { choice } from './choice.tsx';

/** How a question is put and answered; `hint` says what the points mean where they have no word of their own. */
export type Scale = {
  look: string;
  asked: string;
  hint?: ComponentChildren;
  points: readonly { value: number; word?: string; shape: ComponentChildren }[];
};

let byArrow = false;

const stars = ({ m }: PanelModel): Scale => ({
  look: 'stars',
  asked: m.question,
  points: m.points.map((word, index) => ({ value: index + 1, word, shape: icon(star) })),
});

/**
 * The question and its points. A tap or Space settles the rating; arrow keys only move it, and Enter or leaving the
 * group settles it, so that nobody sends the values they passed.
 */
export function scale(panel: PanelModel) {
  const { draft, question, configuration, locale, dispatch, scales } = panel;
  const { metric, text } = question;
  const { look, asked, hint, points } = scales?.scaleOf(panel) ?? stars(panel);
  const settle = () => dispatch({ type: 'settle' });
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
        {hint}
      </legend>
      {points.map(({ value, word, shape }) =>
        choice('rating', value, draft.rating?.value === value, word, shape, (event) => {
          dispatch({ type: 'edit', edit: { rating: { metric, value } } });
          if (event.detail > 0 || !byArrow) settle();
        }),
      )}
    </fieldset>
  );
}
