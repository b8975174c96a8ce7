import { textField } from '../fields/text-field.tsx';
import type { PanelModel } from '../panel-model.ts';

export const say = (panel: PanelModel) => [
  panel.later?.told(panel),
  panel.later?.toneChoice(panel),
  textField(panel, 'text', panel.m.say),
  panel.later?.outcome(panel),
  panel.later?.contact(panel),
];
