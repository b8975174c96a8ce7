import { givenTime } from './given-time.ts';
import { lazyPanel } from './lazy-panel.ts';
import { oneSender } from './one-sender.ts';
import { plainNames } from './plain-names.ts';

/** The arrows that oxlint's own rules can't express; loaded by .oxlintrc.json as `wipeboard/…`. */
export default {
  meta: { name: 'wipeboard' },
  rules: {
    'given-time': givenTime,
    'lazy-panel': lazyPanel,
    'one-sender': oneSender,
    'plain-names': plainNames,
  },
};
