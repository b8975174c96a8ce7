import type { CardKind, RequestStatus, Tone, WallSort } from '@wipeboard/shared';
import { apart, counted } from './counted.ts';

/** The words of the wall, in the panel, in a page and on a screen. */
export type WallWords = {
  title: string;
  kinds: Record<CardKind, string>;
  changed: (count: number, more: boolean) => string;
  search: string;
  order: string;
  sorts: Record<WallSort, string>;
  ask: string;
  /** Names the button that votes; `count` are the votes so far. */
  vote: (words: string, count: number) => string;
  votes: (count: number) => string;
  status: Record<RequestStatus, string>;
  whole: string;
  somebody: string;
  answer: (by?: string) => string;
  tones: Record<Tone, string>;
  said: string;
  did: string;
  loading: string;
  failed: string;
  offline: string;
  busy: string;
  retry: string;
  more: string;
  found: (count: number) => string;
  none: Record<CardKind | 'new', string>;
  notFound: (words: string) => string;
  askForIt: string;
  page: string;
};

const votes = counted('en', { one: '# vote', other: '# votes' });

const english: WallWords = {
  title: 'On the board',
  kinds: { request: 'Requests', note: 'Notes', change: 'You said, we did' },
  changed: (count, more) => `${count}${more ? '+' : ''} new since your last visit`,
  search: 'Look for something',
  order: 'In order of',
  sorts: { wanted: 'Most wanted', rising: 'Rising', newest: 'Newest', done: 'Done' },
  ask: 'What should we stock?',
  vote: (words, count) => `Vote for ${apart(words)}, ${votes(count)}`,
  votes,
  status: {
    open: 'Open',
    planned: 'Planned',
    done: 'Done',
    declined: 'Not this time',
    merged: 'Put together with another',
  },
  whole: 'Read all of it',
  somebody: 'Somebody',
  answer: (by) => (by ? `${apart(by)} answers` : 'The answer'),
  tones: { praise: 'Praise', complaint: 'Complaint', suggestion: 'Suggestion', question: 'Question' },
  said: 'You said',
  did: 'We did',
  loading: 'One moment…',
  failed: 'The board can’t be shown just now.',
  offline: 'You are offline. The board comes back when you do.',
  busy: 'Too many searches from here just now. Try again in a minute.',
  retry: 'Try again',
  more: 'More',
  found: counted('en', { other: '# in the list' }),
  none: {
    request: 'Nobody has asked for anything yet. You could be the first.',
    note: 'Nobody has left a note here yet.',
    change: 'When something changes because somebody said so, it stands here.',
    new: 'Nothing new like that.',
  },
  notFound: (words) => `Nothing here is like “${words}”.`,
  askForIt: 'Ask for it',
  page: 'Open the whole board',
};

export default english;
