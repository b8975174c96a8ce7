import type { BoardDocument } from '../board/board.ts';
import type { SettingFields } from './setting-fields.ts';

/** The document with what a form says of its name, language, clock, phone and currency; not validated. */
export const withGeneral =
  ({ name = '', locale, timeZone = '', phone = '', currency = '' }: SettingFields) =>
  (document: BoardDocument): unknown => ({
    ...document,
    name: name.trim(),
    locale,
    timeZone: timeZone.trim(),
    phone: phone.trim() || undefined,
    currency: currency.trim().toUpperCase(),
  });
