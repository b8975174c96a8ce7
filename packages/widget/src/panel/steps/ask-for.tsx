import { textField } from '../fields/text-field.tsx';
import type { PanelModel } from '../panel-model.ts';

export const askFor = (panel: PanelModel) => [
  textField(panel, 'text', panel.m.ask),
  panel.later?.contact(panel),
];
