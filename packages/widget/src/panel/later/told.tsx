import { h } from 'preact';
import type { PanelModel } from '../panel-model.ts';
import { check } from './check.tsx';

/** That a manager reads it, the number for whom writing is not enough, and the way to the top where there is one. */
export const told = (panel: PanelModel) => {
  const { words, m, configuration } = panel;
  return (
    words.manager && (
      <div part="told">
        <p>
          {m.managerReads}{' '}
          {configuration.phone && [
            m.ring,
            <a href={'tel:' + configuration.phone.replace(/[^\d+]/g, '')} dir="ltr">
              {configuration.phone}
            </a>,
          ]}
        </p>
        {configuration.straightToTop && check(panel, 'top')}
      </div>
    )
  );
};
