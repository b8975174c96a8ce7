import { h } from 'preact';
import type { Tone } from '@wipeboard/shared';
import { choice } from '../fields/choice.tsx';
import { icon } from '../icon.tsx';
import type { PanelModel } from '../panel-model.ts';

const shapes: Record<Tone, string> = {
  praise: 'M12 20S3 15 3 9c0-5 7-6 9-1 2-5 9-4 9 1 0 6-9 11-9 11z',
  complaint: 'M12 4v10M12 19v.5',
  suggestion: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19z',
  question: 'M8 9a4 4 0 116 3.5c-1.5.8-2 1.5-2 2.5M12 19v.5',
};

export const toneChoice = ({ draft, m, dispatch }: PanelModel) => (
  <fieldset part="tones" class="tones">
    <legend>{m.tone}</legend>
    {(Object.keys(shapes) as Tone[]).map((tone) =>
      choice('tone', tone, draft.tone === tone, m.tones[tone], icon(shapes[tone]), () =>
        dispatch({ type: 'edit', edit: { tone } }),
      ),
    )}
  </fieldset>
);
