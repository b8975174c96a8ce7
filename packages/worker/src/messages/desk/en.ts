/** The frame of every page of the desk: where one can go, and who one is. */
export const en = {
  brand: 'Wipeboard desk',
  skip: 'Skip to the page',
  places: 'Places',
  boards: 'Boards',
  allBoards: 'All boards',
  account: 'You',
  signOut: 'Sign out',
  place: {
    inbox: 'Inbox',
    wall: 'On the board',
    scores: 'Scores',
    handling: 'Complaint handling',
    lessons: 'Lessons',
    kudos: 'Kudos',
    themes: 'Themes',
    digest: 'The week',
    settings: 'Settings',
  },
  role: { owner: 'Owner', manager: 'Manager', advocate: 'Advocate', viewer: 'Viewer' },
  undo: 'Undo',
  save: 'Save',
  cancel: 'Cancel',
  pageTitle: (page: string, board: string) => `${page}, ${board}`,
};

export type DeskMessages = typeof en;
