/** Coming in at the desk: without passwords, by mail. */
export const en = {
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
