/** The words of what follows a vote, and of asking for something. */
export type ActingWords = {
  counted: string;
  takenBack: string;
  notSent: string;
  closed: string;
  gone: string;
  late: string;
  notCounted: string;
  elsewhere: string;
  following: string;
  details: string;
  name: string;
  email: string;
  /** Where it goes, and who may read it. */
  public: string;
  send: string;
  sending: string;
  similar: string;
  instead: string;
  needTitle: string;
  badEmail: string;
  refused: string;
  arrived: string;
  waiting: string;
  up: string;
  offer: string;
  offerWhy: string;
  offerYes: string;
  offerNo: string;
};

const english: ActingWords = {
  counted: 'Your vote counts.',
  takenBack: 'Your vote is taken back.',
  notSent: 'Not sent yet. It goes out by itself.',
  closed: 'No votes are taken here any more, so yours was not counted.',
  gone: 'This has been taken down, so your vote was not counted.',
  late: 'Your vote could not be sent for three days and was not counted.',
  notCounted: 'Your vote was not counted.',
  elsewhere: 'This was put together with another request. Your vote counts there.',
  following: 'We have sent you a mail. Press the button in it, and you will be told.',
  details: 'Is there more to say about it?',
  name: 'Your first name, if you like',
  email: 'Your mail address, only to tell you what becomes of it',
  public: 'Everybody can read it here, with your first name if you give one.',
  send: 'Ask for it',
  sending: 'Sending…',
  similar: 'Others asked for something like it:',
  instead: 'Vote for this instead',
  needTitle: 'Write what you would like first.',
  badEmail: 'This doesn’t look like a mail address.',
  refused: 'This was not accepted. What you wrote is still here.',
  arrived: 'Thank you. It has arrived.',
  waiting: 'Yours, waiting for the shop',
  up: 'Yours, on the board now',
  offer: 'Tell me when something happens',
  offerWhy: 'Your mail address, only for this request',
  offerYes: 'Tell me',
  offerNo: 'No, thank you',
};

export default english;
