import type { BoardConfiguration, Kind, Locale, Question } from '@wipeboard/shared';
import type { Options } from '../contract.ts';
import type { Messages } from '../messages/en.ts';
import type * as Later from './later/later.tsx';
import type { Draft } from './draft.ts';
import type { PanelEvent } from './panel-state.ts';

/** Everything that the panel's parts draw from, made anew for each drawing. */
export type PanelModel = {
  kind: Kind;
  draft: Draft;
  manager?: boolean;
  configuration: BoardConfiguration;
  question: Question;
  options: Options;
  locale: Locale;
  m: Messages;
  /** Absent until it has been loaded. */
  later?: typeof Later;
  dispatch: (event: PanelEvent) => void;
  newKey: () => string;
  close: () => void;
};
