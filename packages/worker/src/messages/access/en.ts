import { counted } from '../counted.ts';

const more = counted('en', { one: 'more time', other: 'more times' });

/** Coming in at the desk: without passwords, by mail. */
export const en = {
  signIn: {
    title: 'Sign in',
    lead: 'There is no password. You get a mail with a button, and with a code for another device.',
    email: 'Your email address',
    wrongEmail: 'This is no email address. Nothing was sent; please look at it once more.',
    send: 'Send me the mail',
    signedOut: 'You are signed out on this device.',
  },
  code: {
    title: 'Look into your mailbox',
    lead: 'If this address belongs to somebody at a board, a mail is on its way. Press its button, or type its code here.',
    label: 'The six digits from the mail',
    wrong: (left: number) => `These are not the digits of the mail. You can try ${more(left)}.`,
    send: 'Sign in',
    noMail:
      'No mail after a few minutes? Look among the unwanted ones, and whether the address is the one that your board knows. One address gets five mails an hour at most.',
    again: 'Ask for another mail',
  },
  link: {
    title: 'Come in',
    lead: (email: string) => `Sign in on this device as ${email}?`,
    send: 'Sign in',
    stays: 'You stay signed in until you have not been here for 30 days, or until you sign out.',
  },
  over: {
    title: 'This no longer lets you in',
    body: 'A mail works for 15 minutes and once, and its code for five tries. Ask for another; nothing is lost.',
    again: 'Ask for another mail',
  },
  access: {
    title: 'Sign in',
    missing:
      'This desk is entered through Cloudflare Access, and you did not come that way. Open the address that your firm uses for it.',
    nobody: (email: string) =>
      `Cloudflare Access says that you are ${email}, and no board knows that address. An owner of a board can add you, or come in as somebody else.`,
    leave: 'Come in as somebody else',
  },
  setup: {
    title: 'Set up your own board',
    lead: 'Say who you are, and what your board is called. It is yours then, with everything set so that it works at once.',
    leadKnown: (email: string) =>
      `You come in as ${email}. Say what you are called, and what your board is called; it is yours then.`,
    name: 'Your name',
    nameHint: 'Customers see it under your answers.',
    email: 'Your email address',
    emailHint: 'Complaints come here, and with it you sign in. There is no password.',
    problem: {
      ownerName: 'Your name is missing, or longer than 80 characters.',
      ownerEmail: 'This is no email address that mail can go to.',
    },
    over: {
      title: 'This link has done its work',
      body: 'It makes one board, and within seven days. If the board is yours, sign in; otherwise ask whoever runs the desk for another link.',
      signIn: 'Sign in',
    },
  },
  account: {
    title: 'You',
    who: 'Who you are here',
    language: 'Language',
    languageLabel: 'Language of your desk',
    sessions: 'Where you are signed in',
    device: (browser: string, system: string | undefined) => (system ? `${browser} on ${system}` : browser),
    someBrowser: 'A browser',
    seen: (seen: string, since: string) => `Last used ${seen}, signed in ${since}`,
    thisOne: 'This one',
    end: 'Sign out there',
    endOthers: 'Sign out everywhere else',
    lasts: 'Whoever has not been here for 30 days is signed out.',
    byAccess: 'You come in through Cloudflare Access; there is nothing to sign out of here.',
    done: {
      language: 'Your desk is in this language now.',
      ended: 'That device is signed out.',
      others: 'All other devices are signed out.',
    },
  },
  mail: {
    subject: (at: string) => `Sign in at the desk, ${at}`,
    heading: 'Sign in at the desk',
    lead: (email: string) => `Somebody, most likely you, asked to sign in as ${email}.`,
    button: 'Sign in',
    code: 'Asked on another device? Type this code there:',
    until: (until: string) => `The button and the code work until ${until}, and once.`,
    notYou: 'If it was not you, leave this mail alone: nobody comes in without it.',
    why: (board: string) => `You get this because you belong to the people of the board ${board}.`,
  },
};

export type AccessMessages = typeof en;
