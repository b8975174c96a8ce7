import type { ReceiptEventType } from '@wipeboard/shared';

/** The words of “My feedback”, as the private page says them. `when` is an instant in the language's own words. */
export type MineMessages = {
  title: string;
  news: string;
  none: string;
  loading: string;
  failed: string;
  retry: string;
  gone: string;
  rated: (value: string, most: string) => string;
  /** `name` is that of a person who answers for the board. */
  events: Record<Exclude<ReceiptEventType, 'verdict'>, (name?: string) => string>;
  helped: string;
  notHelped: string;
  gesture: (what: string) => string;
  readBy: (when: string) => string;
  doneBy: (when: string) => string;
  late: (when: string) => string;
  verdict: string;
  yes: string;
  no: string;
  why: string;
  add: string;
  yourWords: string;
  send: string;
  sent: string;
  notSent: string;
  rest: string;
  /** Where one’s own words hang. */
  waiting: string;
  shown: string;
  off: string;
  takeOff: string;
  putUp: string;
};

export const english: MineMessages = {
  title: 'My feedback',
  news: 'New',
  none: 'There is nothing from this device any more.',
  loading: 'One moment…',
  failed: 'This can’t be shown just now.',
  retry: 'Try again',
  gone: 'This was erased, and is now forgotten on this device too.',
  rated: (value, most) => `Your rating: ${value} of ${most}`,
  events: {
    received: () => 'Your message arrived',
    added: () => 'You left something more',
    read: (name = 'A person') => `${name} has read it`,
    'passed-on': (name = 'the next person') => `Passed on to ${name}`,
    answered: (name) => (name ? `${name} answered you` : 'You got an answer'),
    wrote: () => 'You wrote',
    resolved: (name) => (name ? `${name} told you what was done` : 'You were told what was done'),
    reopened: () => 'Opened again',
    closed: () => 'Closed',
  },
  helped: 'You said that this put things right',
  notHelped: 'You said that this did not put things right',
  gesture: (what) => `For you: ${what}`,
  readBy: (when) => `A person reads it by ${when}.`,
  doneBy: (when) => `An answer by ${when}.`,
  late: (when) => `An answer was due ${when}. We are late, and we’re sorry.`,
  verdict: 'Did this put things right?',
  yes: 'Yes',
  no: 'No',
  why: 'Anything you want to say about it?',
  add: 'Write more',
  yourWords: 'What would you like to add?',
  send: 'Send',
  sent: 'Thank you. It has arrived.',
  notSent: 'Not sent yet. What you wrote is still here.',
  rest: 'To settle it, erase it or change how we reach you:',
  waiting: 'A person reads it first.',
  shown: 'On the board.',
  off: 'Not on the board.',
  takeOff: 'Take it off the board',
  putUp: 'Put it up again',
};
