import { textField } from '../fields/text-field.tsx';
import { toneChoice } from '../fields/tone-choice.tsx';
import type { PanelModel } from '../panel-model.ts';
import { outcome } from './outcome.tsx';

export const say = (panel: PanelModel) => {
  const { m, draft, configuration } = panel;
  return [
    draft.manager && (
      <p part="told">
        {m.managerReads}{' '}
        {configuration.phone && [
          m.ring,
          <a href={'tel:' + configuration.phone.replace(/[^\d+]/g, '')} dir="ltr">
            {configuration.phone}
          </a>,
        ]}
      </p>
    ),
    toneChoice(panel),
    textField(panel, 'text', m.say, { rows: 3 }),
    outcome(panel),
    panel.later?.contact(panel),
  ];
};
