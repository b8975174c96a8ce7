import * as z from 'zod';
import type { RequestStatus } from '@wipeboard/shared';

/** What a manager may set a request to by itself; `declined` and `merged` are acts of their own. */
export type SetStatus = Extract<RequestStatus, 'open' | 'planned' | 'done'>;

/** "You said, we did", in a sentence each. */
export type NewChange = { said: string; did: string };

/** What a manager does with a card. `line` explains a status; an empty answer takes the answer away. */
export type CardAct =
  | { act: 'put-up' }
  | { act: 'take-down' }
  | { act: 'decline'; line: string; shown: boolean }
  | { act: 'status'; status: SetStatus; line?: string; change?: NewChange }
  | { act: 'answer'; text: string }
  | { act: 'word'; words: string; details?: string }
  | { act: 'merge'; into: string }
  | { act: 'unmerge' }
  | { act: 'spam' }
  | { act: 'not-spam' };

/** As kept with a card's history; `undone` takes back the one before. */
export const cardEventTypes = [
  'put-up',
  'taken-down',
  'declined',
  'status',
  'answered',
  'worded',
  'merged',
  'unmerged',
  'spam',
  'not-spam',
  'entered',
  'undone',
] as const;
export type CardEventType = (typeof cardEventTypes)[number];

/**
 * Why an act was refused; stable. `gone`: no such card on the board; `newer`: something was done to it since;
 * `not-undoable`: that event has nothing to put back; `has-change`: the wall says already what came of it; `told`: people
 * know of the complaint that taking it back has opened.
 */
export const cardRefusals = [
  'gone',
  'no-change',
  'not-waiting',
  'not-shown',
  'withdrawn',
  'aside',
  'not-a-request',
  'no-submission',
  'no-words',
  'merged',
  'not-merged',
  'into-itself',
  'into-merged',
  'into-not-shown',
  'into-gone',
  'has-change',
  'newer',
  'told',
  'not-undoable',
] as const;
export type CardRefusal = (typeof cardRefusals)[number];
export const cardRefusalSchema = z.enum(cardRefusals);
