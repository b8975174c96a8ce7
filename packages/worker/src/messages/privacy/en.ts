import { counted } from '../counted.ts';

const items = counted('en', { one: 'piece of feedback', other: 'pieces of feedback' });
const days = counted('en', { one: 'day', other: 'days' });
const years = counted('en', { one: 'year', other: 'years' });

const follows = counted('en', { one: 'request followed', other: 'requests followed' });
const votes = counted('en', { one: 'vote', other: 'votes' });

/** The page on which owners say how long what is kept, and serve one person’s wish to see or erase theirs. */
export const en = {
  days,
  years,
  retention: {
    title: 'How long what is kept',
    lead: 'Each night the clock takes out what is older. What goes is no longer in the scores of its days.',
    ratings: 'Ratings without words',
    words: 'Feedback with words',
    complaints: 'Closed complaints, from when they were closed',
    contacts: 'Names, addresses, phone numbers, and who was signed in',
    mails: 'What became of settled mails',
    hints: {
      ratings: 'From when they came.',
      words: 'From when it came. A complaint that is not closed holds on to its feedback.',
      complaints: 'With their timeline, their mails and the feedback that opened them.',
      contacts: 'The words stay, and nobody knows any more whose they were.',
      mails: 'Who was told what and when. Never their words.',
    },
    fixed:
      'Received mails are remembered for 90 days, sessions for 30 days after their end, pages where the board was seen for 90 days, and the bare keys of what was erased for 400.',
    problem: 'Choose one of the times.',
    save: 'Save',
  },
  person: {
    title: 'One person’s data',
    lead: 'Finds what somebody left on this board. What you type is stored nowhere and stands in no address.',
    label: 'Address, receipt code, or the customer’s id in your shop',
    hint: 'Such as ada@home.example, WB-7K3Q9X or c-17. An address is only a claim unless it is marked as signed. Anybody can read the code of what hangs on the board: it says which feedback, not who asks.',
    find: 'Find',
    problem: 'Write an address, a receipt code or an id.',
    none: 'There is nothing of theirs on this board.',
    found: (count: number) => `${items(count)}`,
    onWall: (followed: number, voted: number) => `On the board: ${follows(followed)}, ${votes(voted)}`,
    erasedOnWall: 'What they followed and voted for is erased for good.',
    signed: 'signed by your shop',
    claimed: 'address as typed',
    complaint: 'with a complaint',
    noWords: 'Only a rating',
    export: 'Download all of it (JSON)',
    erase: 'Erase what is ticked',
    eraseHint:
      'Erasing can’t be undone. It takes the words, the complaint with its timeline, the mails and their tries, and the counts.',
    rounds: (most: string) => `At most ${most} at a time: press again for the rest.`,
    sure: 'Yes, erase these for good',
    notSure: 'Tick that you are sure. Nothing was erased.',
    nothingChosen: 'Tick what shall be erased. Nothing was erased.',
    erased: (count: number) => `${items(count)} erased for good.`,
  },
  acts: {
    title: 'What was exported and erased',
    none: 'Nothing yet.',
    exported: (who: string, count: number) => `${who} exported ${items(count)} of somebody`,
    erased: (who: string, count: number) => `${who} erased ${items(count)} of somebody`,
  },
};

export type PrivacyMessages = typeof en;
