import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
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
const cookie = 'wipeboard-steps';
const hourSeconds = 3_600;

/**
 * Which step of setting up a new board this is, from 1: the one that the address names. Pages on the way that name
 * none still belong to it, for an hour.
 */
export function stepOf(c: Context<DeskOfBoard>): number | undefined {
  const step = Number(c.req.query('step') ?? getCookie(c, cookie));
  if (!Number.isInteger(step) || step < 1 || step > lastStep) return undefined;
  if (c.req.query('step') !== undefined)
    setCookie(c, cookie, String(step), { ...ofSettings(c), maxAge: hourSeconds });
  return step;
}

/** The last step has been reached: what comes now is no step any more. */
export const endSteps = (c: Context<DeskOfBoard>): void => void deleteCookie(c, cookie, ofSettings(c));

const ofSettings = (c: Context<DeskOfBoard>) =>
  ({
    path: `/desk/${c.var.board.key}/settings`,
    httpOnly: true,
    secure: new URL(c.req.url).protocol === 'https:',
    sameSite: 'Lax',
  }) as const;

/** Goes back to a page of the settings, in the language it was read in; `path` follows `/desk/{board}/settings`. */
export function backTo(c: Context<DeskOfBoard>, path: string, said: Record<string, string> = {}): Response {
  const lang = c.req.query('lang');
  const query = new URLSearchParams({ ...said, ...(lang && { lang }) }).toString();
  return c.redirect(`/desk/${c.var.board.key}/settings${path}${query && `?${query}`}`, 303);
}
