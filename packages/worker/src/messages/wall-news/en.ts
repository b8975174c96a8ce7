/** What those who follow a request are told, and what customers decide about their own words on the wall. */
export const en = {
  mail: {
    short: {
      planned: 'Planned',
      done: 'Done',
      declined: 'Not this time',
      merged: 'Put together',
      answered: 'Answered',
    },
    lead: {
      planned: 'A request that you follow is planned',
      done: 'A request that you follow is done',
      declined: 'A request that you follow won’t be met this time',
      merged: 'A request that you follow goes on as part of another',
      answered: 'There is an answer to a request that you follow',
    },
    answeredBy: (name: string) => `${name} answered a request that you follow`,
    open: 'Open the request',
    why: (board: string) =>
      `You get this because you wanted to be told what becomes of a request on the board of ${board}.`,
    stop: 'Stop these mails',
  },
  follow: {
    subject: 'Shall we tell you what becomes of it?',
    lead: 'Shall we tell you what becomes of it?',
    body: (board: string) =>
      `This address was given on the board of ${board}, to be told what becomes of a request. If that was you, say so, and you get one mail each time something happens to it.`,
    yes: 'Yes, tell me',
    why: (board: string) => `You get this because this address was given on the board of ${board}.`,
    notYou: 'If that wasn’t you, do nothing: no news will come.',
    stop: 'No more mails like this',
  },
  page: {
    askTitle: 'Shall we tell you what becomes of it?',
    askBody: (board: string) =>
      `Then this address is yours, and ${board} sends you one mail each time something happens to the request.`,
    yes: 'Yes, tell me',
    followTitle: 'You are told what becomes of it',
    followBody: (board: string) => `${board} sends you one mail each time something happens to the request.`,
    toRequest: 'Open the request',
    stopOne: 'No mails about this request',
    stopAll: 'No such mails from here at all',
    stopAllHint: (board: string) => `From then on ${board} writes to this address only to answer you.`,
    stoppedTitle: 'No more mails about this request',
    stoppedBody: 'You are not told any more what becomes of it. Your vote stays.',
    stoppedAllTitle: 'No more such mails',
    stoppedAllBody: (board: string) => `${board} writes to this address only to answer you.`,
  },
  card: {
    heading: 'Your words on the board',
    waiting: 'You allowed your words on the board. A person looks at them before they are put up.',
    shown: 'Your words hang on the board, where everybody can read them.',
    hidden: 'You allowed your words on the board. They don’t hang there now.',
    withdrawn: 'Your words don’t hang on the board, because you took them off.',
    look: 'See them there',
    takeOff: 'Take it off the board',
    takeOffHint: 'It is gone from there at once. Your private page and our answers stay.',
    putUp: 'Put it up again',
    putUpHint: 'A person looks at it first.',
    done: {
      withdrawn: 'It is off the board.',
      waiting: 'A person looks at it before it hangs there again.',
      hidden: 'You allow it again. Whether it hangs there is for the people at the board to say.',
    },
  },
};

export type WallNewsMessages = typeof en;
