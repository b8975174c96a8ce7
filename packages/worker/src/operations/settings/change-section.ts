import type { BoardDocument } from '../../domain/board/board.ts';
import { withGeneral } from '../../domain/settings/general-settings.ts';
import { withLook } from '../../domain/settings/look-settings.ts';
import { withPolicy } from '../../domain/settings/policy-settings.ts';
import { withOrigin } from '../../domain/settings/origin-settings.ts';
import { withRetention } from '../../domain/settings/retention-settings.ts';
import { withWall } from '../../domain/settings/wall-settings.ts';
import { withQuestions, withWording } from '../../domain/settings/question-settings.ts';
import type { SettingFields } from '../../domain/settings/setting-fields.ts';
import type { Problem } from '../../domain/complaint/policy-trial.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { changeBoard, checkedChange, type Changed } from './change-board.ts';

/** The sections whose forms change a board’s document by fields alone. */
export type FieldSection = keyof typeof changes;

const changes = {
  general: withGeneral,
  origins: withOrigin,
  questions: withQuestions,
  look: withLook,
  languages: withWording,
  wall: withWall,
  policy: withPolicy,
  privacy: withRetention,
} satisfies Record<string, (fields: SettingFields) => (document: BoardDocument) => unknown>;

/** Changes the part of a board that one section’s form is about. */
export const changeSection = (
  services: Services,
  key: string,
  { section, fields, ...asked }: { section: FieldSection; fields: SettingFields; by: string; seen: number },
): Promise<Changed> => changeBoard(services, key, { ...asked, section, change: changes[section](fields) });

/** The board as one section’s form would make it; nothing is stored. */
export function previewSection(
  { database, version, people, ...document }: Board,
  section: FieldSection,
  fields: SettingFields,
): { kind: 'shown'; board: Board } | { kind: 'wrong'; problems: Problem[] } {
  const checked = checkedChange(document, changes[section](fields));
  if (checked.kind === 'wrong') return checked;
  const shown = { ...checked.document, database, version, people };
  if (section !== 'questions') return { kind: 'shown', board: shown };
  // A page asks one question; here it is the one in the form.
  const asked =
    shown.questions.at(fields.index === 'new' ? -1 : Number(fields.index)) ?? shown.questions.at(-1)!;
  return { kind: 'shown', board: { ...shown, questions: [asked] } };
}
