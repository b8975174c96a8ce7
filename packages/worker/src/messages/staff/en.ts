import { counted } from '../counted.ts';

const people = counted('en', { one: 'person', other: 'people' });
const complaints = counted('en', { one: 'open complaint is', other: 'open complaints are' });

/** The pages on which owners say who answers, and everybody says when they are away. */
export const en = {
  state: people,
  tier: (tier: string) => `Tier ${tier}`,
  firstTier: 'Told first',
  noTier: 'Never told of complaints',
  noTierHint: 'They can sign in as far as their role allows. Owners are told if nobody else can be.',
  noTierChoice: 'None',
  add: 'Add a person',
  addTitle: 'Add a person',
  addLead: 'They get a mail that says who added them and how to sign in. There is no password.',
  addButton: 'Add and invite',
  edit: (name: string) => `Change ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  tierOf: (name: string) => `Tier of ${name}`,
  setTier: 'Move',
  away: (until: string) => `Away until ${until}`,
  awaySoon: (from: string) => `Away from ${from}`,
  you: 'You',
  invited: {
    waits: 'Invitation on its way',
    failed: 'Invitation did not arrive: check the address',
  },
  save: 'Save',
  back: 'All people',
  name: 'Name',
  nameHint: 'Customers read it where this person answers.',
  email: 'Email',
  emailHint: 'Mails and the link to sign in go there.',
  role: 'Role',
  roleChoice: {
    owner: 'Owner: everything, settings included',
    manager: 'Manager: answers and resolves',
    advocate: 'Advocate: speaks for customers',
    viewer: 'Viewer: reads',
  },
  tierLabel: 'When they are told',
  tierHint: 'Tier 1 is told first. If nobody there acts in time, tier 2 is told, and so on.',
  tierChoice: (tier: string) => (tier === '1' ? 'First (tier 1)' : `Tier ${tier}`),
  goodwill: (currency: string) => `Goodwill limit in ${currency}`,
  goodwillHint:
    'The dearest gesture they may make on their own. Above it somebody higher approves. Empty: none.',
  awayTitle: 'Away',
  awayHint:
    'On these days, both included, their turn goes to the next person. A row that is empty doesn’t count.',
  awayFrom: (row: string) => `From (${row})`,
  awayTo: (row: string) => `To (${row})`,
  myAway: {
    title: 'Your away dates',
    lead: (board: string) => `On these days complaints of ${board} go to the next person instead of you.`,
    all: 'Everybody of this board is away on some of these days. Then the mail goes to you all the same, because somebody has to be told.',
    saved: 'Saved. Who is next takes your turns on those days.',
  },
  remove: {
    title: (name: string) => `Remove ${name}`,
    lead: 'Their links and their sessions end at once. What they did keeps their name.',
    holds: (count: number) => `${complaints(count)} theirs.`,
    goesTo:
      'Within a minute each goes to the next person above, who is told by mail; without one above, to whoever is there.',
    holdsNone: 'They have no open complaint.',
    button: 'Remove from this board',
  },
  done: {
    added: (name: string) => `${name} is added, and an invitation is on its way.`,
    changed: (name: string) => `${name} is changed.`,
    removed: (name: string) => `${name} is removed. Links and sessions have ended.`,
    moved: (name: string) => `${name} is moved.`,
    undone: 'Taken back. Complaints that have moved on meanwhile stay where they are.',
    same: 'Nothing was different, so nothing was changed.',
  },
  refused: {
    'last-owner':
      'This is the only owner. Make somebody else an owner first, so that someone can change the settings.',
    'nobody-told': 'Then nobody would be told of a complaint. Give somebody else a tier first.',
    taken: 'Somebody of this board has this address already.',
    'own-address':
      'You are the only owner, and a wrong address would lock you out. Add the new address as a second owner first.',
    full: 'A board has at most 200 people.',
    gone: 'This has changed meanwhile, so nothing was done. Look at the list and try again.',
  },
  problem: {
    name: 'Give a name of 1 to 100 characters.',
    email: 'This is not an email address.',
    role: 'Choose one of the roles.',
    tier: 'Choose one of the tiers.',
    goodwill: 'Write an amount up to 1,000,000, such as 20 or 12.50.',
    away: 'Give two dates, the first not after the second.',
  },
  changes: {
    title: 'Latest changes',
    none: 'Nobody has been changed at the desk yet.',
    entry: {
      added: (who: string, whom: string) => `${who} added ${whom}`,
      changed: (who: string, whom: string) => `${who} changed ${whom}`,
      removed: (who: string, whom: string) => `${who} removed ${whom}`,
      moved: (who: string, whom: string) => `${who} moved ${whom}`,
      undone: (who: string, whom: string) => `${who} took a change of ${whom} back`,
    },
    undo: 'Take this back',
  },
};

export type StaffMessages = typeof en;
