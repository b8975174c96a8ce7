import type { z } from 'zod';
import type { SubmissionInput } from '@wipeboard/shared';
import type { boardFileSchema } from '../../src/domain/board/board.ts';
import { linkLifeMs, type LinkAction } from '../../src/domain/links.ts';
import { linkToken } from '../../src/signing/link-token.ts';
import { openDesk, rating } from './open-desk.ts';

export const keys = [
  { id: 'k2', secret: 'a-secret-of-at-least-32-characters' },
  { id: 'k1', secret: 'an-older-secret-of-32-characters!' },
];

export const managers = [
  { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1, goodwillLimit: 20 },
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2, goodwillLimit: 100 },
  { id: 'vera', name: 'Vera Vogel', email: 'vera@shop.example', role: 'viewer' as const },
];

type Fields = Record<string, string | string[]>;

/** A desk with one complaint before its managers, each with their mailed link. */
export async function managerDesk(
  file: Partial<z.input<typeof boardFileSchema>> = {},
  said: Partial<SubmissionInput> = {},
) {
  const desk = await openDesk({ managers, ...file });
  await desk.submit(
    rating({ tone: 'complaint', text: 'The freezer door was open', ...said, final: true, kind: 'comment' }),
  );
  const [row] = await desk.all<{ id: string }>('SELECT id FROM complaints WHERE board_id = ?', desk.key);
  const id = row!.id;
  const link = async (manager: string, action: LinkAction = 'open', expiresAt = Date.now() + linkLifeMs) =>
    `/c/${await linkToken({ board: desk.key, complaint: id, action, manager, expiresAt }, keys)}`;
  const page = async (manager: string, hours = 0) => (await desk.ask(await link(manager), {}, hours)).text();
  const form = (fields: Fields): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ).toString(),
  });
  return {
    ...desk,
    id,
    link,
    page,
    form,
    /** Sends a form of the page as a browser without scripts does. */
    send: async (manager: string, verb: string, fields: Fields = {}, hours = 0) => {
      const html = await page(manager, hours);
      const key = /name="key" value="([^"]+)"/.exec(html)?.[1];
      const keyed: Fields = key && ['answer', 'remark', 'resolve', 'hand-over'].includes(verb) ? { key } : {};
      return desk.ask(`${await link(manager, 'act')}/${verb}`, form({ ...keyed, ...fields }), hours);
    },
    complaint: async () => (await desk.all<Row>('SELECT * FROM complaints WHERE id = ?', id))[0]!,
    events: (type: string) =>
      desk.all<{ manager_id: string | null; text: string | null; door: string; detail: string | null }>(
        'SELECT manager_id, text, door, detail FROM complaint_events WHERE complaint_id = ? AND type = ?',
        id,
        type,
      ),
    owed: (kind: string) =>
      desk.all<{ manager_id: string }>(
        'SELECT manager_id FROM outbox WHERE complaint_id = ? AND kind = ?',
        id,
        kind,
      ),
  };
}

type Row = {
  version: number;
  status: string;
  assignee: string;
  acknowledged_by: string | null;
  proposal: string | null;
};

/** The text of a page as a reader sees it, on one line. */
export const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
