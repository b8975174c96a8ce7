import type { PanelModel } from '../panel-model.ts';
import { contact } from './contact.tsx';
import { outcome } from './outcome.tsx';
import { told } from './told.tsx';
import { toneChoice } from './tone-choice.tsx';

export const beforeWords = (panel: PanelModel) => [told(panel), toneChoice(panel)];

export const afterWords = (panel: PanelModel) => [outcome(panel), contact(panel)];
