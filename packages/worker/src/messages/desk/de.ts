import type { DeskMessages } from './en.ts';

export const de: DeskMessages = {
  brand: 'Wipeboard-Schreibtisch',
  skip: 'Zur Seite springen',
  places: 'Bereiche',
  boards: 'Boards',
  allBoards: 'Alle Boards',
  account: 'Sie',
  signOut: 'Abmelden',
  place: {
    inbox: 'Eingang',
    wall: 'An der Tafel',
    scores: 'Werte',
    handling: 'Umgang mit Beschwerden',
    lessons: 'Lehren',
    kudos: 'Lob für Menschen',
    themes: 'Themen',
    digest: 'Die Woche',
    settings: 'Einstellungen',
  },
  role: {
    owner: 'Inhaberin oder Inhaber',
    manager: 'Leitung',
    advocate: 'Fürsprache',
    viewer: 'Nur Lesen',
  },
  undo: 'Rückgängig',
  save: 'Speichern',
  cancel: 'Abbrechen',
  pageTitle: (page, board) => `${page}, ${board}`,
};
