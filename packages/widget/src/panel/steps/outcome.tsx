import { textField } from '../fields/text-field.tsx';
import type { PanelModel } from '../panel-model.ts';

/** Asked only of a customer for whom something went wrong. */
export const outcome = (panel: PanelModel) => {
  const { rating, tone } = panel.draft;
  return (
    (tone === 'complaint' || (rating && rating.value <= panel.configuration.lowAtMost[rating.metric])) &&
    textField(panel, 'outcome', panel.m.outcome, { rows: 2 })
  );
};
