import { locales } from '@wipeboard/shared';
import type { BoardDocument } from '../board/board.ts';
import type { SettingFields } from './setting-fields.ts';

/** The document with what a form says of its wall; not validated. */
export const withWall =
  (fields: SettingFields) =>
  (document: BoardDocument): unknown => {
    const greeting = locales
      .map((locale) => [locale, fields[`greeting-${locale}`]?.trim()] as const)
      .filter(([, words]) => words);
    return {
      ...document,
      wall: {
        open: fields.open === 'yes',
        putUp: fields.putUp,
        indexable: fields.indexable === 'yes',
        ...(greeting.length > 0 && { greeting: Object.fromEntries(greeting) }),
      },
    };
  };
