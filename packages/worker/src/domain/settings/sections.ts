import type { Path } from './board-difference.ts';

type Section = {
  /** `/desk/{board}/settings/{id}`. */
  id: string;
  /** What of a board's document its page changes. */
  parts: readonly Path[];
};

/** The pages of a board's settings, in their order: one line each, words for it in messages/settings. */
export const sections = [
  { id: 'general', parts: ['name', 'locale', 'timeZone', 'phone', 'currency'] },
  { id: 'origins', parts: ['origins'] },
  { id: 'questions', parts: ['questions', 'kinds'] },
  { id: 'look', parts: ['look'] },
  { id: 'languages', parts: ['questions', 'locale'] },
  { id: 'wall', parts: ['wall'] },
  { id: 'snippet', parts: [] },
  { id: 'chat', parts: [] },
  { id: 'webhooks', parts: [] },
  { id: 'tokens', parts: [] },
  { id: 'import', parts: [] },
  { id: 'people', parts: [] },
  { id: 'policy', parts: ['policy'] },
  { id: 'mail', parts: [] },
  { id: 'privacy', parts: ['retention'] },
] as const satisfies Section[];

export type SectionId = (typeof sections)[number]['id'];

/** Where a change came from: a section's page, or a board file that was applied. */
export type ChangedIn = SectionId | 'file';

export const partsOf = (section: SectionId): readonly Path[] =>
  sections.find(({ id }) => id === section)!.parts;
