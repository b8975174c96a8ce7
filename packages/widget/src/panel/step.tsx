import type { Kind } from '@wipeboard/shared';
import { scale } from './fields/scale.tsx';
import { textField } from './fields/text-field.tsx';
import type { PanelModel } from './panel-model.ts';

/** Words are asked for at once, and beside a rating when that is given. */
export const takesWords = ({ kind, draft }: PanelModel) => kind !== 'rating' || draft.rating;

/** What the kind in sight asks. */
export const step = (panel: PanelModel) => [
  panel.kind === 'rating' ? scale(panel) : panel.kind === 'comment' && panel.later?.beforeWords(panel),
  takesWords(panel) && [
    textField(panel, 'text', panel.m.words[panel.kind as Kind]),
    panel.later?.afterWords(panel),
  ],
];
