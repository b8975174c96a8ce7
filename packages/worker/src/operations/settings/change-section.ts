import type { BoardDocument } from '../../domain/board/board.ts';
import { withGeneral } from '../../domain/settings/general-settings.ts';
import type { SettingFields } from '../../domain/settings/setting-fields.ts';
import type { Services } from '../../services.ts';
import { changeBoard, type Changed } from './change-board.ts';

const changes = {
  general: withGeneral,
} satisfies Record<string, (fields: SettingFields) => (document: BoardDocument) => unknown>;

/** Changes the part of a board that one section’s form is about. */
export const changeSection = (
  services: Services,
  key: string,
  {
    section,
    fields,
    ...asked
  }: { section: keyof typeof changes; fields: SettingFields; by: string; seen: number },
): Promise<Changed> => changeBoard(services, key, { ...asked, section, change: changes[section](fields) });
