import type { BoardDocument } from '../board/board.ts';
import type { SettingFields } from './setting-fields.ts';

/** The document with what a form says of its look; `colour` is `ours` or `own`. Not validated. */
export const withLook =
  ({ colour, accent, position, launcher }: SettingFields) =>
  (document: BoardDocument): unknown => ({
    ...document,
    look: {
      ...document.look,
      accent: colour === 'own' ? accent?.trim().toLowerCase() : undefined,
      position: position === 'start' ? 'start' : document.look.position && 'end',
      launcher: launcher === 'yes' ? document.look.launcher && true : false,
    },
  });
