import type { BoardConfiguration, Locale, Question } from '@wipeboard/shared';
import type { Options, PanelHost } from '../contract.ts';
import type { Beside } from '../aside/part.ts';
import type { Messages } from '../messages/en.ts';
import type * as Later from './later/later.tsx';
import type { Draft } from './draft.ts';
import type { PanelEvent, PanelState } from './panel-state.ts';
import type * as Scales from './scales/scales.tsx';

/** What the panel knows of the board; without it, it asks in stars and in its own words. */
export type KnownBoard = Pick<BoardConfiguration, 'name' | 'locale' | 'kinds' | 'questions' | 'look'> &
  Partial<BoardConfiguration>;

/** Everything that the panel's parts draw from. */
export type PanelModel = PanelState & {
  /** The one in sight. */
  draft: Draft;
  configuration: KnownBoard;
  question: Question;
  options: Options;
  locale: Locale;
  m: Messages;
  /** Absent until it has been loaded. */
  later?: typeof Later;
  /** Present where the board asks on another scale than stars. */
  scales?: typeof Scales;
  /** What can be in sight instead of the form; present once it has been loaded. */
  beside?: Beside;
  host: PanelHost;
  dispatch: (event: PanelEvent) => void;
  /** Takes in the words and looks of a part that was loaded. */
  take: (part: { english: Partial<Messages>; styles: string }) => void;
  close: () => void;
};
