import { textField } from '../fields/text-field.tsx';
import type { PanelModel } from '../panel-model.ts';
import { outcome } from './outcome.tsx';

export const say = (panel: PanelModel) => [
  panel.later?.told(panel),
  panel.later?.toneChoice(panel),
  textField(panel, 'text', panel.m.say, { rows: 3 }),
  outcome(panel),
  panel.later?.contact(panel),
];
