import { h } from 'preact';
import type { PanelModel } from '../panel-model.ts';

/** That a manager reads it, and the number for whom writing is not enough. */
export const told = ({ words, m, configuration }: PanelModel) =>
  words.manager && (
    <p part="told">
      {m.managerReads}{' '}
      {configuration.phone && [
        m.ring,
        <a href={'tel:' + configuration.phone.replace(/[^\d+]/g, '')} dir="ltr">
          {configuration.phone}
        </a>,
      ]}
    </p>
  );
