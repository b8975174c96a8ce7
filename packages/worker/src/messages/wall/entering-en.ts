/** What managers put on a wall themselves, its settings, and what an empty list says. */
export const entering = {
  request: {
    title: 'Enter a request for somebody',
    lead: 'Somebody asked you at the counter or on the phone. It hangs on the board at once, in their name.',
    words: 'What they would like',
    wordsHint: 'One line of at most 120 characters.',
    details: 'Details',
    name: 'Their first name',
    nameHint: 'It stands beside the request. Leave it empty for none.',
    email: 'Their mail address',
    emailHint: 'Nobody sees it. They are asked to confirm it, then told what becomes of the request.',
    locale: 'Their language',
    go: 'Enter it',
    similar: 'On the board already',
    similarHint: 'If it is one of these, its page lets you add to it. Else enter yours all the same.',
    goAnyway: 'None of these: enter it',
    refused: {
      erased:
        'You had entered this before. It was erased since, so nothing was kept now. It all stands here still: press once more if it shall hang on the board again.',
    },
    problem: {
      words: 'Write what they would like, in at most 120 characters.',
      details: 'Details have at most 5,000 characters.',
      name: 'A name has at most 100 characters.',
      email: 'This is no mail address. Write it like ada@home.example, or leave it empty.',
      locale: 'Choose one of the languages.',
    } as Record<string, string>,
  },
  change: {
    title: 'You said, we did',
    lead: 'What changed because somebody spoke. Everybody can read both sentences, with today’s date.',
    ofComplaint: (code: string) => `It comes of complaint ${code}.`,
    ofRequest: (words: string) => `It comes of the request “${words}”.`,
    careful:
      'Their words are filled in only if they may be shown. Name nobody who didn’t agree to it: neither customers nor colleagues.',
    said: 'You said',
    saidHint: 'What customers told you, in a sentence of at most 300 characters.',
    did: 'We did',
    didHint: 'What is different now, in a sentence of at most 300 characters.',
    go: 'Put it up',
    problem: {
      said: 'Write what they said, in 1 to 300 characters.',
      did: 'Write what you did, in 1 to 300 characters.',
    } as Record<string, string>,
    refused: {
      gone: 'What it comes of isn’t there any more. Nothing was put up.',
      already: 'The board tells of this already. Nothing was put up.',
      unsettled: 'This isn’t over yet. Resolve it or set it to “Done” first; nothing was put up.',
    },
  },
  empty: {
    waiting: 'Nothing waits for you',
    waitingHint:
      'What customers allow you to show comes in here first, and waits until you put it up or decline it.',
    requests: 'Nobody has asked for anything yet',
    requestsHint: 'Requests that you put up hang here with their votes. You can enter one for somebody.',
    notes: 'No note hangs on the board',
    notesHint: 'Comments that customers allowed you to show hang here once you put them up.',
    changes: 'Nothing has been told yet',
    changesHint: 'Say what changed because somebody spoke: it shows customers that it is worth it.',
    down: 'Nothing is taken down',
    downHint: 'What you take down or decline lies here, and can be put up again.',
    found: 'Nothing on the board is like this',
    foundHint: 'Try fewer or other words.',
    settings: 'Settings of the board',
  },
  ofSubmission: {
    title: 'On the board',
    open: 'Open the card',
    make: 'Put it on the board',
    makeHint: 'As “You said, we did”, in your own words. You see it before anybody else does.',
  },
  settings: {
    open: 'Everybody may see the board',
    putUp: 'Who puts cards up',
    byHand: 'A manager, each one',
    unlessWatched: 'They go up by themselves, unless a watched word is in them or they open a complaint',
    watchList: 'Look at the watched words',
    indexable: 'Search engines may list its page',
    greeting: (language: string) => `What stands over it, ${language}`,
    greetingHint: 'Empty: our own words. At most 200 characters.',
    problem: {
      'wall.greeting': 'A greeting has at most 200 characters, on one line.',
      'wall.putUp': 'Choose one of the two.',
    } as Record<string, string>,
    where: 'Where it hangs',
    page: 'Its own page',
    screen: 'For a screen in the shop',
    feed: 'Feed of what changes',
    embed: 'In a page of yours',
    embedHint:
      'Put this where it should stand. The line from “Put it on your page” has to be in that page, too.',
    stateOpen: 'Open',
    stateClosed: 'Closed',
  },
};

export type EnteringMessages = typeof entering;
