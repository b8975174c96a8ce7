import { counted } from '../counted.ts';

const weeks = counted('en', { one: 'week', other: 'weeks' });
const people = counted('en', { one: 'person', other: 'people' });
const texts = counted('en', { one: 'text', other: 'texts' });

/** Themes: what customers speak of, and how much it weighs. */
export const en = {
  title: 'Themes',
  lead: 'What customers speak of, heaviest first. Each leads to their words.',
  weeks,
  period: 'Period',
  order: 'Heaviest by',
  by: { people: 'People', value: 'Customer value' },
  column: {
    theme: 'Theme',
    people: 'People',
    value: 'Customer value',
    submissions: 'Submissions',
    low: 'Rated low',
    change: 'Before',
    edit: 'Edit',
  },
  lowOf: (share: string, of: string) => `${share} of ${of}`,
  noRating: 'not rated',
  more: 'more than before',
  fewer: 'fewer than before',
  same: 'as before',
  none: 'No theme yet. Make one from a word below, or write the words that belong together.',
  add: 'New theme',
  name: 'Name',
  nameHint: 'What it is about, in one or two words.',
  rules: 'Words that belong to it',
  rulesHint:
    'One word or phrase on each line. Case and accents make no difference; deliver* also finds delivery and delivered. Leave it empty to give it by hand only.',
  preview: 'Show what it would find',
  save: 'Save the theme',
  found: (n: number, of: number) => `Found in ${texts(n)} of the newest ${of}`,
  foundNone: (of: number) =>
    `In none of the newest ${of} texts. Try a shorter word, or one with * at its end.`,
  progress: (at: string) => `Its words are being tried on older feedback: done back to ${at}.`,
  remove: 'Take the theme away',
  removeHint: 'Nothing else is lost: with Undo it comes back with everything that had it.',
  removed: (name: string) => `${name} was taken away.`,
  saved: 'Saved. New feedback gets it within a minute, older feedback little by little.',
  restored: 'It is back.',
  full: 'A board has at most 100 themes. Take one away first.',
  problem: {
    name: 'Give it a name of 1 to 60 characters.',
    rules: 'Each line needs at least two letters and at most 80 characters; at most 100 lines.',
  } as Record<string, string>,
  problems: 'This can’t be saved yet',
  back: 'All themes',
  rising: 'Said more than before',
  risingHint:
    'In the last 28 days, by more than chance would have it (G² ≥ 10.8), against the 28 days before.',
  risingNone: 'Nothing is said clearly more often than before.',
  frequent: 'Said by most',
  frequentHint: 'In the last 28 days. Each term was used by at least three people.',
  termsNone:
    'Terms appear here once at least three people have used the same words. They are worked out once a day.',
  term: 'Term',
  people,
  earlier: (n: number) => `before: ${people(n)}`,
  make: 'Make it a theme',
  on: 'Themes',
  onNone: 'None yet.',
  give: 'Add',
  giveLabel: 'Add a theme',
  choose: 'Choose a theme',
  take: (name: string) => `Take ${name} away`,
  bulk: 'Give a theme',
  tagged: 'The theme was given.',
  filter: 'Theme',
};

export type ThemesMessages = typeof en;
