/** What mails to managers say besides the complaint itself. */
export const en = {
  subject: {
    climbed: 'Now with you',
    reopened: 'Not put right',
    extension: 'More was added',
    joined: 'More came',
    'moved-on': 'It has moved on',
    reminder: 'Still waiting',
    'handed-over': 'Handed over to you',
    wrote: 'The customer wrote',
    approval: 'Approval wanted',
    approved: 'Approved',
    declined: 'Not approved',
    verdict: 'Whether it helped',
    unclear: 'Your mail was kept as a remark',
    refused: 'That could not be done',
    alarm: 'A mail has not arrived',
  },
  clocks: { resolveBy: (due: string) => `To be resolved by ${due}.` },
  firstWords: 'What the customer wrote first',
  theirWords: 'What the customer wrote',
  says: (name: string) => `${name} says`,
  story: {
    heading: 'What has happened so far',
    more: 'Only the latest is here; the rest is on the page.',
    because: {
      'acknowledge-due': 'it was not acknowledged in time',
      'resolve-due': 'it was not resolved in time',
      'not-put-right': 'the customer says that it was not put right',
      unreachable: 'our mail could not reach the person before',
      left: 'the person before has left',
      'put-right': 'the customer says that it was put right',
      unanswered: 'the customer did not say whether it helped',
      settled: 'the customer says that it is settled',
    },
    why: (what: string, because: string) => `${what}: ${because}`,
    handedOver: (from: string, to: string) => `${from} handed it over to ${to}`,
    helped: 'The customer says that it helped',
    notHelped: 'The customer says that it did not help',
  },
  resolution: {
    heading: 'What goes with it',
    told: 'What the customer would be told',
    wasTold: 'What the customer was told',
    done: 'What was done',
    gesture: 'Goodwill',
    cost: 'Cost',
    cause: 'What failed',
    prevention: 'What prevents it',
    by: 'By',
  },
  joinedNow: 'What they left now',
  joinedHeading: 'What they left besides',
  answers: {
    mail: 'Answer this mail and the customer gets your answer, by mail and on their private page.',
    once: 'Answer this mail and the customer gets your answer. Nobody has confirmed their address, so it gets one answer; whatever follows waits on their private page.',
    page: 'Answer this mail and your answer waits on the customer’s private page, because they gave no address.',
    unreachable:
      'Answer this mail and your answer waits on the customer’s private page, because we may not write to their address.',
    closed: 'It is closed: whatever you answer to this mail is not sent to the customer.',
    direct:
      'If you answer this mail, your answer goes straight to the customer and the desk doesn’t see it. On the page it is kept with the complaint.',
    nowhere: 'Please answer on the page, not to this mail: nobody would read it.',
  },
  commands: {
    lead: 'Or put one of these on its first line:',
    acknowledge: { say: 'acknowledge', does: 'it is yours' },
    resolve: { say: 'resolved: …', does: 'the customer is told, and asked whether it helped' },
    remark: { say: 'remark: …', does: 'for the board’s people only' },
    handOver: { say: (name: string) => `hand over to ${name}: …`, does: 'it becomes theirs, with your word' },
    approve: { say: 'approve', does: 'the customer is told at once' },
    decline: { say: 'decline: …', does: 'it goes back, with your word' },
    answer: { say: 'answer: …', does: 'the customer gets your words' },
  },
  escalation: {
    top: 'The customer asked for the top, so it has come straight to you.',
    notAcknowledged: (name: string, since: string) =>
      `It has come up to you: ${name} had it since ${since} and did not acknowledge it in time.`,
    notResolved: (name: string, since: string) =>
      `It has come up to you: ${name} had it since ${since} and did not resolve it in time.`,
    left: (name: string) => `It has come to you because ${name} has left the board.`,
    unreachable: (name: string) => `It has come to you because our mail could not reach ${name}.`,
    reopened: (name: string, at: string) =>
      `The customer says that it was not put right. ${name} had resolved it (${at}); now it has come to you.`,
    reopenedYours: (at: string) =>
      `The customer says that it was not put right. You had resolved it (${at}); now it is yours again.`,
    no: 'What they say now',
    noWords: 'They left no words with it.',
    earlier: (name: string) => `What ${name} had told them`,
  },
  joined: 'The same customer has left something more while this was open, so it has been added here.',
  movedOn: {
    heading: (name: string) => `It has moved on to ${name}`,
    because: {
      'acknowledge-due': 'It was not acknowledged in time.',
      'resolve-due': 'It was not resolved in time.',
      'not-put-right': 'The customer says that it was not put right.',
      unreachable: 'Our mail could not be delivered.',
    },
    taken: (name: string) => `${name} has taken it on.`,
    nothing: 'There is nothing left for you to do. You can still open it and see what becomes of it.',
  },
  reminder: {
    waiting: (duration: string) => `The customer has been waiting for ${duration}.`,
    unacknowledged:
      'Nobody has taken it on, and there is nobody above you to whom it could go. Please acknowledge it today, or hand it over to somebody who can.',
    unresolved:
      'It has been taken on but not resolved, and there is nobody above you to whom it could go. Please resolve it, or tell the customer what they are waiting for.',
    daily: 'This reminder comes once a day until then.',
  },
  handedOver: (name: string) => `${name} has handed it over to you.`,
  wrote: 'The customer has written',
  approval: {
    heading: (name: string) => `${name} asks for your approval`,
    lead: (name: string) =>
      `The gesture is more than ${name} may promise alone. The customer has not been told anything of it yet.`,
    over: 'It has been decided meanwhile. There is nothing left for you to do.',
    button: 'Approve it',
    hint: 'The button opens a page; the customer is told when you approve there. You can decline there too, with a word.',
    reply: 'If you answer this mail, put one of these on its first line:',
  },
  approved: {
    heading: (name: string) => `${name} has approved it`,
    lead: 'It is resolved, and the customer is asked whether it helped. There is nothing left for you to do.',
  },
  declined: {
    heading: (name: string) => `${name} has not approved it`,
    lead: 'The customer has been told nothing of it, and the complaint is still open. Please propose something else.',
    proposed: 'What you would have told the customer',
  },
  verdict: {
    helped: 'The customer says that it was put right',
    helpedLead: 'It is closed. Thank you for seeing it through.',
    not: 'The customer says that it was not put right',
    notLead: (name: string) => `It is open again, and it is the turn of ${name}.`,
    settled: 'The customer says that it is settled',
    settledLead: 'It is closed. There is nothing left for you to do.',
    words: 'What they say',
  },
  unclear: {
    heading: 'We were not sure what you meant',
    lead: 'Your mail begins like an instruction that we don’t understand. Nothing was done and nothing was sent; it is kept as a remark for the board’s people only.',
    emptyHeading: 'Your mail held no words',
    emptyLead: 'We found nothing in it but what it quotes. Nothing was done and nothing was sent.',
    instead: 'Please answer once more, with one of these on the first line:',
    words: 'What you wrote',
  },
  refused: {
    heading: 'That could not be done',
    because: {
      already: 'It had been done before.',
      resolved: 'It is resolved, and the customer is asked whether it helped.',
      closed: 'It is closed. Should the customer say that it did not help, it opens again.',
      'not-yours': 'It is somebody else’s to do.',
      nobody: 'Nobody on this board goes by that name.',
      'not-asked': 'Nobody is asking for an approval.',
      'unknown-cause': 'That cause is not one of this board’s.',
      unproven:
        'A mail came to your reply address, but nothing proves that it is from you: it must come from this mailbox, and DMARC must pass. If you wrote it, please act on the page.',
      unknown: 'Something else has happened to it meanwhile.',
    },
    words: 'What you wrote was sent to nobody; it is still in the mail that you sent.',
  },
  alarm: {
    heading: (name: string) => `A mail to ${name} has not arrived`,
    known:
      'It is about this complaint and has been due for more than ten minutes. We go on trying; once it is certain that it can’t arrive, the complaint goes to the next person.',
    tell: (name: string) => `Please tell ${name} yourself, or take the complaint on in their place.`,
    late: (count: string) => `Mails of this board that are late: ${count}.`,
    arrived: 'It has gone out meanwhile, late. There may be nothing left to do but to see that it is read.',
    lost: (name: string) =>
      `It will not be tried again. Whatever was waiting for an answer went to somebody else; the next mail to ${name} may be lost as well, so please see that the address is right.`,
    toCustomer: {
      heading: 'What you wrote could not be mailed to the customer',
      known:
        'It will not be tried again. It waits on the customer’s own page, which they can open whenever they like.',
      tell: 'Should you know another way to reach them, a word that an answer is there will help.',
    },
    reason: 'What the mail service said',
    desk: 'If nothing arrives at all, whoever runs the desk finds the cause on its health page.',
  },
  whyNamed: (board: string) =>
    `You get this because you look after complaints on the board ${board}. The owner of the board decides who is told, and in what order.`,
};

export type ManagerMails = typeof en;
