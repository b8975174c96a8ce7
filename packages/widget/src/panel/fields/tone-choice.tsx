import { tones } from '@wipeboard/shared';
import { icon, shapes } from '../icon.tsx';
import type { PanelModel } from '../panel-model.ts';
import { choice } from './choice.tsx';

export const toneChoice = ({ draft, m, dispatch }: PanelModel) => (
  <fieldset part="tones">
    <legend>{m.tone}</legend>
    {tones.map((tone) =>
      choice('tone', tone, draft.tone === tone, m.tones[tone], icon(shapes[tone]), () =>
        dispatch({ type: 'edit', edit: { tone } }),
      ),
    )}
  </fieldset>
);
