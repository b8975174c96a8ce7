import type { BoardDocument } from '../board/board.ts';
import { retentionKinds } from '../privacy/retention.ts';
import type { SettingFields } from './setting-fields.ts';

/** The document with what a form says of how long what is kept; not validated. */
export const withRetention =
  (fields: SettingFields) =>
  (document: BoardDocument): unknown => ({
    ...document,
    retention: Object.fromEntries(retentionKinds.map((kind) => [kind, Number(fields[kind])])),
  });
