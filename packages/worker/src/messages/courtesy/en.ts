/** Drafts in the customer's language, what to do before resolving, and what to say instead of what lands badly. */
export const en = {
  draft: {
    dear: (name: string) => `Dear ${name},`,
    hello: 'Hello,',
    opening: {
      complaint: 'I am sorry about what happened to you, and thank you for telling us.',
      question: 'Thank you for asking. I am sorry that the answer was not easier to find.',
      suggestion: 'Thank you for thinking about how we could do this better.',
      praise: 'Thank you for these kind words. I have passed them on.',
    },
    again: 'I am sorry that we did not put this right the first time.',
    reply: 'Thank you for your message.',
    body: '[… your answer]',
    explain: 'This is how it came about: [… what went wrong, in a sentence or two]',
    next: 'This is what I am doing now: [… what, and by when]',
    put: 'This is what we have done: [… what was put right]',
    prevent: 'So that it does not happen again: [… what changes, or take this line out]',
    close: 'With kind regards',
  },
  checklist: {
    complaint: [
      'Said sorry, without “but”',
      'Found out what happened, and said it plainly',
      'Asked, or read, what would put it right',
      'Told the team what happened',
    ],
    question: ['Answered what was asked', 'Put the answer where others will find it'],
    suggestion: ['Passed it to whoever decides', 'Said what becomes of it'],
    praise: ['Passed it to the person it is about', 'Said thank you'],
  },
  hint: {
    policy: {
      why: 'sounds as if the rule mattered more than they do.',
      instead: 'I can’t do that, because … What I can do is …',
    },
    'should-have': {
      why: 'tells them that it was their doing.',
      instead: 'We could have made this clearer. From here, it works like this: …',
    },
    'calm-down': {
      why: 'seldom calms anybody.',
      instead: 'I understand why this made you angry.',
    },
    'already-said': {
      why: 'sounds impatient, as if they had not listened.',
      instead: 'Let me say it more clearly: …',
    },
    'nothing-to-do': {
      why: 'closes the door.',
      instead: 'I can’t change that. What I can do is …',
    },
    'to-be-honest': {
      why: 'makes the rest sound less honest, or talks down to them.',
      instead: '(leave it out)',
    },
    'if-you-feel': {
      why: 'leaves open whether anything happened. It apologises for their feelings, not for the fault.',
      instead: 'I am sorry that … happened.',
    },
    'sorry-but': {
      why: 'takes the apology back.',
      instead: 'I am sorry. The reason is …',
    },
    'not-our-job': {
      why: 'sends them away.',
      instead: 'I will find out who can do this, and they will write to you.',
    },
    'you-misread': {
      why: 'puts the blame on them.',
      instead: 'I see how this was understood. What we meant is …',
    },
    'nobody-else': {
      why: 'says that they are alone with it.',
      instead: 'Thank you for being the one who told us.',
    },
  },
};
