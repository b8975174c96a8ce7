/** Making a board: its form, and the four steps that follow. */
export const en = {
  title: 'A new board',
  lead: 'Five answers and it is there. All of them can be changed later.',
  name: 'What customers call you',
  nameHint: 'It stands on top of the panel, and in every mail.',
  site: 'Address of your site',
  siteHint: 'Only its pages may show the board. Any page of it will do, such as https://shop.example.',
  locale: 'Language',
  localeHint: 'Of your mails. Customers are met in their own, where we speak it.',
  timeZone: 'Time zone',
  timeZoneHint: 'Opening hours and days are counted in it. Such as Europe/Berlin.',
  ownKey: 'Choose the key yourself',
  key: 'Key',
  keyHint: 'It stands in your page’s code: lower-case words with hyphens. Empty: we make one from the name.',
  make: 'Make the board',
  problem: {
    name: 'Give it a name of 1 to 80 characters.',
    site: 'That is no address of a site. Write it like https://shop.example.',
    key: 'A key is lower-case words with hyphens, such as corner-shop, at most 40 characters.',
    taken: 'This key has a board already. Choose another, or leave it empty.',
    locale: 'Choose one of the languages.',
    timeZone: 'There is no such time zone. Write it like Europe/Berlin.',
    owner: 'Your own name or address can’t be kept like this.',
  },
  ownersOnly: {
    title: 'Boards are made by owners',
    body: 'Ask an owner of one of your boards to make it, or to give you their role.',
  },
  steps: {
    label: 'Setting up',
    progress: (step: string, of: string) => `${step} of ${of}`,
    questions: 'Your question',
    look: 'Your colours',
    people: 'Two tiers of people',
    snippet: 'On your page',
    hint: {
      questions: 'The first question is what customers are asked everywhere. Ours is fine to begin with.',
      look: 'The button takes your colour. Leave it if you have none.',
      people:
        'A complaint goes to the first tier. If nobody answers in time, it climbs to the second. Add somebody to each.',
      snippet: 'Copy the line into your page, and the board is there.',
    },
    skip: (next: string) => `Skip to: ${next}`,
    goOn: (next: string) => `Go on: ${next}`,
    finish: 'Done: to the inbox',
  },
};

export type NewBoardMessages = typeof en;
