import type { Board } from '../board.ts';
import type { More } from '../public-types.ts';
import { attachTo } from './attach-to.ts';
import { giveWayToKeyboard } from './keyboard.ts';
import { makeMovable } from './move.ts';
import { say } from './say.ts';

/** What a board can do that nothing needs before the first sign of interest. */
export function makeExtras(board: Board) {
  makeMovable(board);
  giveWayToKeyboard(board);
  return {
    rate: (value: number, more?: More) => say(board, 'rating', value, more),
    comment: (text: string, more?: More) => say(board, 'comment', text, more),
    request: (text: string, more?: More) => say(board, 'request', text, more),
    attachTo: (element: HTMLElement) => attachTo(board, element),
    logout: () => board.identify(),
    showLauncher: () => board.root.append(board.launcher),
    hideLauncher: () => board.launcher.remove(),
  };
}

export type Extras = ReturnType<typeof makeExtras>;
