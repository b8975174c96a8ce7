import type { Card, CardKind, Locale, WallSort } from '@wipeboard/shared';
import type { PanelHost } from '../contract.ts';
import type * as Acting from './acting.ts';
import type { AskWall } from './ask-wall.ts';
import type { oneAtATime } from './asks.ts';
import type { Kept, KeptWall, Own } from './kept-wall.ts';
import type { Typed, WishDraft } from './wish-draft.ts';
import type { ActingWords } from './words/actingenglish.ts';
import type { WallWords } from './words/wallenglish.ts';

export { startWall } from './start-wall.ts';

export type WallMode = 'tab' | 'inline';

/** What the wall needs of the page's half of the widget; the client is one. */
export type WallHost = Pick<
  PanelHost,
  | 'options'
  | 'locale'
  | 'signal'
  | 'configuration'
  | 'submit'
  | 'vote'
  | 'on'
  | 'onReceipt'
  | 'url'
  | 'load'
  | 'newKey'
>;

/** A list of the wall: of one kind, or of everything that changed since the last visit. */
export type WallList = CardKind | 'new';

/** One list as it is drawn: what has been read of it, undefined before the first answer, and the way to what follows. */
export type ListInSight = {
  kind: WallList;
  cards?: Card[];
  /** The cursor of what follows. */
  next?: string;
  state?: 'loading' | 'more';
  /** Reads what follows. */
  more(byHand?: boolean): Promise<void>;
};

/** Everything that the wall's views draw from. They are drawn within `[part=panel]`, whose styles they continue. */
export type WallModel = ListInSight & {
  host: WallHost;
  locale: Locale;
  m: WallWords;
  /** Where the board's own addresses begin, with a slash at the end. */
  desk: string;
  ask: AskWall;
  /** The address of the wall's page. */
  page?: string;
  draw: () => void;
  /** Draws it, and says it aloud once. */
  say(words: string): void;
  said?: string;
  /** Gives the focus to what is next drawn under this name. */
  focus(name: string): void;
  focused(name: string): (element: HTMLElement | null) => void;

  /** What of the wall is shown, all of it unless the page says so. */
  kinds: readonly CardKind[];
  sort: WallSort;
  /** What is looked for, and what was typed so far. */
  words: string;
  typed: string;
  /** Every kind is in sight at once: what is looked for is looked for among all of them. */
  isWide?: boolean;
  /** Why the list in sight couldn’t be read. */
  failure?: string;
  /** How much changed since the last visit, as far as it was counted. */
  changed?: { count: number; more: boolean };
  /** Shows another list, or the same in another order or with other words. */
  show(which: Partial<Pick<WallModel, 'kind' | 'sort' | 'typed'>>): Promise<void>;
  /** For the button at the list's end, which reads on by itself when it comes into sight. */
  end: (element: HTMLElement | null) => void;
  /** Reads the list in sight anew. */
  look(): Promise<void>;
  /** Shows a card at the top, with the focus on its vote. */
  lead(card: Card): void;
  /** The desk has counted. */
  count(id: string, votes: number): void;

  /** What this device remembers. */
  kept: Kept;
  keep: KeptWall;
  own: Own[];
  wish: WishDraft;
  edit(typed: Typed, words: string): Promise<void>;
  /** What follows the looking; absent until it has been loaded. */
  acting?: typeof Acting;
  w: ActingWords;
  /** Does something with it, once it is there. */
  acts(work: (acting: typeof Acting) => unknown): Promise<void>;
  similar: ReturnType<typeof oneAtATime>;
  /** What is said beside a card, by its id. */
  notes: Record<string, string | undefined>;
  /** The request beside which a mail address is asked for, and the address as typed. */
  offered?: string;
  email: string;
};
