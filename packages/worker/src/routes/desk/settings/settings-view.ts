import type { Context } from 'hono';
import type { Note, SettingsView } from '../../../console/settings/settings-frame.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { deskReader, readBoard } from '../desk-reader.ts';

/** What a page of the settings is made from; the note is what the address says was done, unless one is given. */
export function settingsView(c: Context<DeskOfBoard>, note: Note | undefined = noted(c)): SettingsView {
  const { services, board } = c.var;
  return { reader: deskReader(c), read: readBoard(c), board, now: services.now(), note };
}

function noted(c: Context<DeskOfBoard>): Note | undefined {
  for (const kind of ['saved', 'undone'] as const) {
    const version = Number(c.req.query(kind));
    if (Number.isInteger(version) && version > 1) return { kind, version };
  }
  const done = c.req.query('done');
  return done === 'same' || done === 'undo-refused' ? { kind: done } : undefined;
}

/** Goes back to a page of the settings, in the language it was read in; `path` follows `/desk/{board}/settings`. */
export function backTo(c: Context<DeskOfBoard>, path: string, said: Record<string, string> = {}): Response {
  const lang = c.req.query('lang');
  const query = new URLSearchParams({ ...said, ...(lang && { lang }) }).toString();
  return c.redirect(`/desk/${c.var.board.key}/settings${path}${query && `?${query}`}`, 303);
}
