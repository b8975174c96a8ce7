import type { Kind } from '@wipeboard/shared';
import type { LaterMessages } from './en-later.ts';
import type { ScaleMessages } from './en-scales.ts';

/** The words that a form needs. `question` and `points` are those of CSAT. */
export type FormMessages = {
  feedback: string;
  close: string;
  kinds: Record<Kind, string>;
  question: string;
  points: readonly string[];
  /** What is asked for in words. */
  words: Record<Kind, string>;
  manager: string;
  /** `name` is the board's, empty while it is not known. */
  send: (name: string) => string;
  sending: string;
  /** Said only where the later words can't be had. */
  notSent: string;
};

/** What the panel says in a language; in English the others come with the parts that say them. */
export type Messages = FormMessages & LaterMessages & ScaleMessages;

const en: FormMessages = {
  feedback: 'Feedback',
  close: 'Close',
  kinds: { rating: 'Rate', comment: 'Say', request: 'Ask for' },
  question: 'How was it today?',
  points: ['poor', 'not good', 'fine', 'good', 'great'],
  words: {
    rating: 'Anything to add?',
    comment: 'What would you like to say?',
    request: 'What would you like us to have?',
  },
  manager: 'Tell a manager',
  send: (name) => (name ? `Send to ${name}` : 'Send'),
  sending: 'Sending…',
  notSent: 'Not sent yet.',
};

export default en;
