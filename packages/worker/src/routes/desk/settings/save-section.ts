import type { Context } from 'hono';
import type { Note } from '../../../console/settings/settings-frame.tsx';
import type { Problem } from '../../../domain/complaint/policy-trial.ts';
import type { SectionId } from '../../../domain/settings/sections.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { withinRate } from '../../../http/rate-limit.ts';
import { changeSection, type FieldSection } from '../../../operations/settings/change-section.ts';
import type { Changed } from '../../../operations/settings/change-board.ts';
import type { Board } from '../../../queries/board.ts';
import { settingsForm } from './settings-form.ts';
import { backTo, stepOf } from './settings-view.ts';

/** Why a form is shown again. */
type Again = { board: Board; note?: Note; problems: Problem[] };

type Asked = {
  section: SectionId;
  /** The field `version` of the form. */
  seen: unknown;
  save: (asked: { by: string; seen: number }) => Promise<Changed>;
  /** The page again, with what was typed: `board` as it stands now, to be changed by the form once more. */
  again: (why: Again) => string;
};

/** Saves a section’s form: back to it with a note, or the form again with what is wrong. */
export async function saveSection(
  c: Context<DeskOfBoard>,
  { section, seen, save, again }: Asked,
): Promise<Response> {
  const { board, manager } = c.var;
  await withinRate(c, `${board.key} settings ${manager.id}`);
  const version = Number(seen);
  const done = await save({
    by: manager.id,
    seen: Number.isInteger(version) && version > 0 ? version : 0,
  });
  switch (done.kind) {
    case 'wrong':
      return c.html(again({ board, problems: done.problems }), 422);
    case 'meanwhile': {
      c.set('board', done.board);
      const note = { kind: 'meanwhile' as const, changes: done.changes };
      return c.html(again({ board: done.board, note, problems: [] }), 409);
    }
    case 'same':
      return onward(c, section) ?? backTo(c, `/${section}`, { done: 'same' });
    case 'changed': {
      const said = { saved: String(done.version) };
      return onward(c, section, said) ?? backTo(c, `/${section}`, said);
    }
  }
}

/** While a new board is being set up, saving leads to the next step; a page with several forms stays. */
function onward(
  c: Context<DeskOfBoard>,
  section: SectionId,
  said: Record<string, string> = {},
): Response | undefined {
  return stepOf(c) !== undefined && section === 'look'
    ? backTo(c, '/people', { ...said, step: '3' })
    : undefined;
}

/** Takes in the form of a section that changes the board by its fields alone; `again` shows it with what was typed. */
export const savedForm =
  (
    section: FieldSection,
    again: (c: Context<DeskOfBoard>, sent: { fields: Record<string, string> } & Again) => string,
  ) =>
  async (c: Context<DeskOfBoard>): Promise<Response> => {
    const fields = await settingsForm(c.req.raw);
    const { services, board } = c.var;
    return saveSection(c, {
      section,
      seen: fields.version,
      save: (asked) => changeSection(services, board.key, { ...asked, section, fields }),
      again: (why) => again(c, { fields, ...why }),
    });
  };
