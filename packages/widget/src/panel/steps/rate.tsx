import { scale } from '../fields/scale.tsx';
import { textField } from '../fields/text-field.tsx';
import type { PanelModel } from '../panel-model.ts';

/** Words are asked for once the rating is given. */
export const rate = (panel: PanelModel) => [
  scale(panel),
  panel.draft.rating && [
    textField(panel, 'text', panel.m.more),
    panel.later?.outcome(panel),
    panel.later?.contact(panel),
  ],
];
