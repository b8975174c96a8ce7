import * as z from 'zod';
import { requestStatuses, type RequestStatus } from '@wipeboard/shared';

/** The lists of a wall's cards at the desk. `down`: taken down, withdrawn by their customer, or put aside. */
export const deskTabs = ['waiting', 'requests', 'notes', 'changes', 'down'] as const;
export type DeskTab = (typeof deskTabs)[number];

/** What of a wall's cards is asked for; `status` is of requests alone. */
export type DeskList = { tab: DeskTab; status?: RequestStatus };

/** Where a page of a list ended: at the card `id`, which has `at`. */
export type DeskCursor = { at: number; id: string };

/** Counted so far and no further. */
export const mostCounted = 100;

export const cardIdSchema = z.string().regex(/^(req|note|chg)_[0-9A-Z]{26}$/);
export const cardEventIdSchema = z.string().regex(/^evt_[0-9A-Z]{26}$/);

const cursor = /^(\d{1,15})\.((?:req|note|chg)_[0-9A-Z]{26})$/;

/** Undefined for anything that is none. */
export function readDeskCursor(text: string | undefined): DeskCursor | undefined {
  const [, at, id] = cursor.exec(text ?? '') ?? [];
  return at === undefined ? undefined : { at: Number(at), id: id! };
}

export const writtenDeskCursor = ({ at, id }: DeskCursor): string => `${at}.${id}`;

/** The statuses of the requests that a list holds. */
export const statusesOf = ({ status }: DeskList): readonly RequestStatus[] =>
  status === undefined ? requestStatuses : [status];
