import type { Card, CardKind, Locale, WallSort } from '@wipeboard/shared';
import type { PanelHost } from '../contract.ts';

export type WallMode = 'tab' | 'inline' | 'screen';

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
  | 'newKey'
  | 'emit'
>;

/** Everything that the wall's views draw from. They are drawn within `[part=panel]`, whose styles they continue. */
export type WallModel = {
  host: WallHost;
  mode: WallMode;
  locale: Locale;
  draw: () => void;
  kind: CardKind;
  sort: WallSort;
  /** What has been read of the list in sight. */
  cards: Card[];
  /** Reads the list in sight anew. */
  look(): Promise<void>;
  /** Forgets who was here, what they typed and what they voted for: for a screen that many share. */
  reset(): void;
};

/** Starts the wall. `draw` is called whenever its view has changed; on a `screen` nothing is kept on the device. */
export async function startWall(host: WallHost, draw: () => void, mode: WallMode): Promise<WallModel> {
  return {
    host,
    mode,
    locale: host.locale,
    draw,
    kind: 'request',
    sort: 'wanted',
    cards: [],
    async look() {},
    reset() {},
  };
}
