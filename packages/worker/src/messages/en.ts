import { en as access } from './access/en.ts';
import { en as complaintPage } from './complaint-page/en.ts';
import { counted } from './counted.ts';
import { en as managerMails } from './manager-mails/en.ts';
import { customerWords } from './customer-words/en.ts';
import { en as courtesy } from './courtesy/en.ts';
import { en as desk } from './desk/en.ts';
import { en as inbox } from './inbox/en.ts';
import { en as exchange } from './exchange/en.ts';
import { en as overview } from './overview/en.ts';
import { en as settings } from './settings/en.ts';
import { en as spam } from './spam/en.ts';
import { en as newBoard } from './new-board/en.ts';
import { en as boardSettings } from './board-settings/en.ts';
import { en as mailDesk } from './mail-desk/en.ts';
import { en as digest } from './digest/en.ts';
import { en as hooks } from './hooks/en.ts';
import { en as policyTry } from './policy-try/en.ts';
import { en as themes } from './themes/en.ts';
import { en as wallNews } from './wall-news/en.ts';
import { en as wall } from './wall/en.ts';
import { en as wallPage } from './wall-page/en.ts';
import { en as staff } from './staff/en.ts';
import { en as policy } from './policy/en.ts';
import { en as privacy } from './privacy/en.ts';
import { en as reports } from './reports/en.ts';

const times = counted('en', { one: 'time', other: 'times' });

export const en = {
  tone: { praise: 'Praise', complaint: 'Complaint', suggestion: 'Suggestion', question: 'Question' },
  kind: { rating: 'Rating', comment: 'Comment', request: 'Item request' },
  reason: {
    'top-wanted': 'Wants the top',
    'manager-wanted': 'Wants a manager',
    complaint: 'Complaint',
    'low-rating': 'Low rating',
    'watch-list': 'Watched words',
    'high-value': 'Valued customer',
    'by-hand': 'Asked for by a colleague',
  },
  rating: {
    outOf: (value: string, max: string) => `${value} of ${max}`,
    thumbs: ['Thumbs down', 'Thumbs up'],
    metric: { csat: 'Satisfaction', nps: 'Would recommend', ces: 'Ease', thumbs: 'Thumbs' },
  },
  quoted: (words: string) => `"${words}"`,
  list: { label: (label: string) => `${label}:`, separator: ', ' },
  fact: {
    received: 'Received',
    code: 'Receipt code',
    reasons: 'Why it came to you',
    moment: 'Moment',
    about: 'About',
    page: 'Page',
    customer: 'Customer',
    value: 'Value',
    segment: 'Segment',
    attributes: 'Sent by the page',
    language: 'Language',
    wants: 'Wants',
    name: 'Name given',
    email: 'Email',
    phone: 'Phone',
    publish: 'On the board',
  },
  watched: (words: string) => `Watched words: ${words}`,
  wants: { reply: 'A reply', call: 'A phone call', manager: 'A manager' },
  mayPublish: 'The words may be shown',
  turn: {
    yours: (name: string, due: string) => `Your turn, ${name}: answer by ${due}`,
    theirs: (name: string, due: string) => `It is the turn of ${name}: answer by ${due}`,
    yoursLate: (name: string, due: string) => `Your turn, ${name}: an answer was due ${due}`,
    theirsLate: (name: string, due: string) => `It is the turn of ${name}: an answer was due ${due}`,
    taken: (name: string, at: string) => `${name} has it, since ${at}`,
    resolved: (name: string, at: string) => `Resolved by ${name}, ${at}`,
    closed: (at: string) => `Closed ${at}`,
    resolve: {
      yours: (name: string, due: string) => `It is yours, ${name}: resolve by ${due}`,
      theirs: (name: string, due: string) => `${name} has it: resolve by ${due}`,
      yoursLate: (name: string, due: string) => `It is yours, ${name}: it was to be resolved by ${due}`,
      theirsLate: (name: string, due: string) => `${name} has it: it was to be resolved by ${due}`,
      byDue: (due: string) => `resolve by ${due}`,
      wasDue: (due: string) => `was to be resolved by ${due}`,
    },
    byDue: (due: string) => `answer by ${due}`,
    wasDue: (due: string) => `answer was due ${due}`,
    left: (duration: string) => `${duration} left`,
    late: (duration: string) => `${duration} late`,
  },
  outcome: 'What would put it right?',
  noWords: 'No words, only the rating.',
  testShort: 'Test',
  test: 'This is a test. It counts nowhere.',
  acknowledge: 'Acknowledge: it’s mine',
  open: 'Open the complaint',
  earlier: 'Earlier from this customer',
  mail: {
    context: 'Where and who',
    acknowledgeHint: 'The button opens a page; the clock stops when you confirm there.',
    added: 'The customer has added to this.',
    why: (board: string, tier: string) =>
      `You get this because complaints on the board ${board} come to you (tier ${tier}). The owner of the board decides who is told, and in what order.`,
    personal: 'The buttons are yours alone: please don’t forward this mail.',
    zone: (zone: string) => `Times are those of ${zone}.`,
    testSubject: 'Test mail',
    testLead: 'Mail from Wipeboard reaches you.',
    testBody: (from: string, transport: string) =>
      `Somebody asked ${from} to send this through ${transport}. No customer is waiting; there is nothing to do.`,
    testSent: (at: string) => `Sent ${at}`,
  },
  managerMails,
  event: {
    opened: 'Received, and became a complaint',
    told: (name: string) => `${name} was told`,
    extended: 'The customer added to it',
    joined: 'The customer left something more',
    acknowledged: (name: string) => `Acknowledged by ${name}`,
    climbed: (name: string) => `It went up to ${name}`,
    reminded: (name: string) => `${name} was reminded`,
    'handed-over': (name: string) => `Handed over to ${name}`,
    answered: (name: string) => `${name} answered the customer`,
    remarked: (name: string) => `Remark by ${name}, for the board’s people only`,
    wrote: 'The customer wrote',
    'approval-asked': (name: string) => `${name} asked for approval`,
    approved: (name: string) => `Approved by ${name}`,
    declined: (name: string) => `${name} did not approve`,
    resolved: (name: string) => `Resolved by ${name}`,
    'asked-again': 'The customer was asked a second time whether it helped',
    verdict: 'The customer said whether it helped',
    reopened: (name: string) => `Opened again; it is the turn of ${name}`,
    closed: 'Closed',
    'contact-changed': 'The customer changed how to reach them',
  },
  complaintPage,
  courtesy,
  receiptPage: {
    title: (code: string, board: string) => `Your receipt ${code}, ${board}`,
    thanks: 'Thank you. We have it.',
    read: 'A person has read it.',
    again: 'It is open again.',
    code: 'Your code',
    acknowledgeDue: (due: string) => `A person reads it by ${due}`,
    acknowledgeLate: (due: string) => `A person should have read it by ${due}. We are late, and we’re sorry.`,
    next: 'Next',
    promise: (duration: string) => `We aim to answer within ${duration}.`,
    promiseInHours: (duration: string) => `We aim to answer within ${duration}, counted in opening hours.`,
    kept: (kept: number, of: number) => `We kept that ${kept} of the last ${times(of)}.`,
    languages: 'Language',
    zone: (zone: string) => `Times are those of ${zone}.`,
  },
  customer: customerWords,
  access,
  hooks,
  policyTry,
  themes,
  reports,
  desk,
  inbox,
  digest,
  settings,
  spam,
  newBoard,
  boardSettings,
  mailDesk,
  privacy,
  policy,
  staff,
  overview,
  wallNews,
  wall,
  wallPage,
  exchange,
  notice: {
    'link-not-valid': {
      title: 'This link doesn’t work',
      body: 'It is incomplete, or it was meant for somebody else. Open it again from the mail you got; if that doesn’t help, ask the owner of the board for a new one.',
    },
    'link-expired': {
      title: 'This link has run out',
      body: 'Links in our mails work for a while, then they stop. Ask the owner of the board for a new one.',
    },
    'receipt-not-found': {
      title: 'There is no receipt here',
      body: 'The address may be incomplete, or what was written has been erased.',
    },
    'not-found': { title: 'There is no page here', body: 'The address may be mistyped or out of date.' },
    'not-allowed': {
      title: 'This is not in your role',
      body: 'An owner of the board can do it, or give you the role for it. Nothing was changed.',
    },
    'cross-site': {
      title: 'This came from another site',
      body: 'Forms count only when they are sent from a page of ours. Nothing was changed.',
    },
    'changed-meanwhile': {
      title: 'Somebody changed this meanwhile',
      body: 'Nothing of yours was written over theirs. Go back, load the page again, and make your change once more.',
    },
    'signed-out': {
      title: 'You are signed out',
      body: 'Nothing was changed. Sign in, then do it again.',
    },
    'rate-limited': {
      title: 'That was a lot at once',
      body: 'Nothing was changed. Wait a minute, then try again.',
    },
    'not-accepted': {
      title: 'This was not accepted',
      body: 'What was sent is too large, or not what this page takes. Nothing was changed. Go back and try it with fewer words.',
    },
    error: {
      title: 'This didn’t work',
      body: 'The fault is ours, and nothing was changed. Try again in a minute. If it stays like this, give the number below to the owner of the board.',
    },
  },
  requestId: 'Request',
  home: {
    title: 'Wipeboard',
    lead: 'A board for any web page, with somebody behind it who answers.',
    runs: 'This is the desk: it keeps what customers leave, and tells a manager when it can’t wait.',
    embed: 'Put the board on a page',
    embedHint: 'One line, before the end of the body. Put your board’s key in it.',
    more: 'For developers',
    openapi: 'The interface (OpenAPI)',
    health: 'Health',
  },
};

/** Every word that the Worker says; English defines what there is. */
export type Messages = typeof en;
