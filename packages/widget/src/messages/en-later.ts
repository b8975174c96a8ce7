import type { Tone } from '@wipeboard/shared';

/** The words around the form: how to be reached, what became of it. */
export type LaterMessages = {
  outcome: string;
  publish: string;
  tone: string;
  tones: Record<Tone, string>;
  managerReads: string;
  top: string;
  ring: string;
  reach: string;
  optional: string;
  name: string;
  email: string;
  phone: string;
  call: string;
  /** Characters left, and above the limit. */
  left: string;
  over: string;
  needText: string;
  needPhone: string;
  badEmail: string;
  badPhone: string;
  notAccepted: string;
  thanks: string;
  rated: string;
  code: string;
  /** `time` is a length of time in the language's own words. */
  promise: (time: string, openingHours: boolean) => string;
  promiseKept: (time: string, openingHours: boolean, kept: string, of: string) => string;
  copy: string;
  copied: string;
  page: string;
  again: string;
  kept: string;
  notDurable: string;
  reasons: Record<'offline' | 'busy' | 'unreachable', string>;
  refused: string;
  stillHere: string;
  closed: string;
  stranger: string;
};

const opening = (time: string, openingHours: boolean) => time + (openingHours ? ' of opening time' : '');

const enLater: LaterMessages = {
  outcome: 'What would put it right?',
  publish: 'Put it on the board',
  tone: 'What is it?',
  tones: { praise: 'Praise', complaint: 'Complaint', suggestion: 'Suggestion', question: 'Question' },
  managerReads: 'A manager will read this.',
  top: 'Straight to the top',
  ring: 'Or ring us: ',
  reach: 'How can we reach you?',
  optional: 'Optional. We only use it to answer you.',
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  call: 'Please call me',
  left: 'Characters left: ',
  over: 'Characters too many: ',
  needText: 'Please write a few words.',
  needPhone: 'To call you, we need your number.',
  badEmail: 'This is not an email address yet.',
  badPhone: 'This is not a phone number yet.',
  notAccepted: 'This was not accepted.',
  thanks: 'Thank you',
  rated: 'Your rating has arrived.',
  code: 'Your code',
  promise: (time, openingHours) => `We aim to answer within ${opening(time, openingHours)}.`,
  promiseKept: (time, openingHours, kept, of) =>
    `We usually answer within ${opening(time, openingHours)}: ${kept} of ${of} times lately.`,
  copy: 'Copy link',
  copied: 'Copied',
  page: 'Your private page',
  again: 'Leave something else',
  kept: 'Kept on this device.',
  notDurable: 'Only kept while this page stays open.',
  reasons: {
    offline: 'It will be sent when you’re back online.',
    busy: 'It is busy here. It will be sent in a moment.',
    unreachable: 'We can’t be reached just now. It will be sent as soon as we can.',
  },
  refused: 'This could not be taken as it is.',
  stillHere: 'What you wrote is still here.',
  closed: 'No feedback can be taken from this page.',
  stranger: 'The answer did not come from us. A Wi-Fi sign-in page may be in between.',
};

export default enLater;
