import type { Kind, Metric } from '@wipeboard/shared';
import type { LaterMessages } from './en-later.ts';

/** The words that a form needs. `csat` and `thumbs` name every point of their scale, `nps` and `ces` their two ends. */
export type FormMessages = {
  feedback: string;
  close: string;
  kinds: Record<Kind, string>;
  questions: Record<Metric, string>;
  scales: Record<Metric, readonly string[]>;
  more: string;
  say: string;
  ask: string;
  outcome: string;
  publish: string;
  manager: string;
  /** `name` is the board's, empty while it is not known. */
  send: (name: string) => string;
  sending: string;
  /** Characters left, and above the limit. */
  left: string;
  over: string;
  needText: string;
  kept: string;
  notDurable: string;
  refused: string;
  stillHere: string;
};

/** What the panel says in a language; the later ones come with the part that says them. */
export type Messages = FormMessages & LaterMessages;

const en: FormMessages = {
  feedback: 'Feedback',
  close: 'Close',
  kinds: { rating: 'Rate', comment: 'Say', request: 'Ask for' },
  questions: {
    csat: 'How was it today?',
    nps: 'How likely are you to recommend us?',
    ces: 'How easy was it today?',
    thumbs: 'Did this help you?',
  },
  scales: {
    csat: ['poor', 'not good', 'fine', 'good', 'great'],
    nps: ['not likely', 'very likely'],
    ces: ['very hard', 'very easy'],
    thumbs: ['no', 'yes'],
  },
  more: 'Anything to add?',
  say: 'What would you like to say?',
  ask: 'What would you like us to have?',
  outcome: 'What would put it right?',
  publish: 'Put it on the board',
  manager: 'Tell a manager',
  send: (name) => (name ? `Send to ${name}` : 'Send'),
  sending: 'Sending…',
  left: 'Characters left: ',
  over: 'Characters too many: ',
  needText: 'Please write a few words.',
  kept: 'Kept on this device.',
  notDurable: 'Only kept while this page stays open.',
  refused: 'This could not be taken as it is.',
  stillHere: 'What you wrote is still here.',
};

export default en;
