import { lowAtMost } from '@wipeboard/shared';
import { textField } from '../fields/text-field.tsx';
import type { PanelModel } from '../panel-model.ts';

/** Asked only of a customer for whom something went wrong. */
export const outcome = (panel: PanelModel) => {
  const { draft, configuration } = panel;
  const { rating, tone } = draft;
  return (
    (tone === 'complaint' ||
      (rating && rating.value <= (configuration.lowAtMost?.[rating.metric] ?? lowAtMost.csat))) &&
    textField(panel, 'outcome', panel.m.outcome, { rows: 2 })
  );
};
