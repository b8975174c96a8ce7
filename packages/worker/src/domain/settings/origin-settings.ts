import type { BoardDocument } from '../board/board.ts';
import type { SettingFields } from './setting-fields.ts';
import { siteOrigin } from './site-origin.ts';
import { Unfit } from './unfit.ts';

/** The document with one site more (`act` is `add`) or less (`remove`); `site` is its origin or any of its addresses. */
export const withOrigin =
  ({ act, site = '' }: SettingFields) =>
  (document: BoardDocument): unknown => {
    const origin = siteOrigin(site);
    if (origin === undefined) return new Unfit('site');
    const others = document.origins.filter((one) => one !== origin);
    if (act === 'remove') return others.length > 0 ? { ...document, origins: others } : new Unfit('last');
    return { ...document, origins: [...others, origin] };
  };
