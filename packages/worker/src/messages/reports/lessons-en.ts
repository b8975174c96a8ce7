import { counted } from '../counted.ts';

/** The log of lessons, and the page of kudos. */
export const en = {
  lessons: {
    lead: 'What complaints have taught you: causes, not names.',
    cause: 'Cause',
    all: 'All causes',
    show: 'Show',
    prevention: 'What prevents it',
    noPrevention: 'Nothing written down yet',
    by: 'By',
    due: (date: string) => `due ${date}`,
    passed: (date: string) => `was due ${date}`,
    noDate: 'no date',
    back: 'Came back?',
    notBack: 'Not since',
    tooEarly: 'Not due yet',
    cameBack: (complaints: string) => `${complaints} since`,
    cameBackMore: (complaints: string) => `more than ${complaints} since`,
    first: (date: string) => `first on ${date}`,
    complaints: counted('en', { one: 'complaint', other: 'complaints' }),
    older: 'Older lessons',
    caption: 'Lessons, the newest first',
    empty: {
      title: 'No lessons yet',
      body: 'When you resolve a complaint, you can say what caused it, what prevents it, and by when. It is kept here, and this page tells you whether it came back.',
      go: 'Open the inbox',
      cause: 'No lesson with this cause',
      all: 'Show all causes',
    },
  },
  kudos: {
    lead: 'Who and what customers praised by name. Nobody is missing for lack of work: most good work is never written about.',
    praise: counted('en', { one: 'word of praise', other: 'words of praise' }),
    before: (count: string) => `${count} in the time before`,
    read: (praise: string) => `Read the ${praise}`,
    print: 'To thank people, print this page: their names and customers’ words are on it.',
    summary: (praise: string) => `Over time: ${praise}.`,
    caption: 'Praise over time',
    head: { when: 'Time', n: 'Praise' },
    empty: {
      title: 'Nobody named in praise yet',
      body: 'A customer who leaves praise can say whom or what it is about. Their words come here.',
    },
  },
};

export type LessonsMessages = typeof en;
