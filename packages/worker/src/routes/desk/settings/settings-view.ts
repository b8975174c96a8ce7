import type { Context } from 'hono';
import type { Note, SettingsView } from '../../../console/settings/settings-frame.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { deskReader, readBoard } from '../desk-reader.ts';

/** What a page of the settings is made from; the note is what the address says was done, unless one is given. */
export function settingsView(c: Context<DeskOfBoard>, note: Note | undefined = noted(c)): SettingsView {
  const { services, board } = c.var;
  return { reader: deskReader(c), read: readBoard(c), board, now: services.now(), note, step: stepOf(c) };
}

function noted(c: Context<DeskOfBoard>): Note | undefined {
  for (const kind of ['saved', 'undone'] as const) {
    const version = Number(c.req.query(kind));
    if (Number.isInteger(version) && version > 1) return { kind, version };
  }
  const done = c.req.query('done');
  return done === 'same' || done === 'undo-refused' ? { kind: done } : undefined;
}

const lastStep = 4;

/** Which step of setting up a new board the address names, from 1. */
export function stepOf(c: Context<DeskOfBoard>): number | undefined {
  const step = Number(c.req.query('step'));
  return Number.isInteger(step) && step >= 1 && step <= lastStep ? step : undefined;
}

/** Goes back to a page of the settings, in the language and the step it was read in; `path` follows `/desk/{board}/settings`. */
export function backTo(c: Context<DeskOfBoard>, path: string, said: Record<string, string> = {}): Response {
  const lang = c.req.query('lang');
  const step = stepOf(c);
  const query = new URLSearchParams({
    ...(step !== undefined && { step: String(step) }),
    ...said,
    ...(lang && { lang }),
  }).toString();
  return c.redirect(`/desk/${c.var.board.key}/settings${path}${query && `?${query}`}`, 303);
}
