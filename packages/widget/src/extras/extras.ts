import type { Board } from '../board.ts';
import type { More } from '../public-types.ts';
import { attachTo } from './attach-to.ts';
import { giveWayToKeyboard } from './keyboard.ts';
import { makeMovable } from './move.ts';
import { say } from './say.ts';

/** What a board can do that nothing needs before the first sign of interest. */
export function start(board: Board) {
  const { launcher, root } = board;
  makeMovable(board);
  giveWayToKeyboard(board);
  const close = async () => (await board.warm())?.close();
  launcher.onclick = () => (launcher.ariaExpanded === 'true' ? close() : board.open());
  for (const event of ['open', 'close'])
    board.on(event, () => (launcher.ariaExpanded = `${event === 'open'}`));
  board.part('client').then(
    (client) => client.flush(),
    () => {},
  );
  return {
    close,
    rate: (value: number, more?: More) => say(board, 'rating', value, more),
    comment: (text: string, more?: More) => say(board, 'comment', text, more),
    request: (text: string, more?: More) => say(board, 'request', text, more),
    attachTo: (element: HTMLElement) => attachTo(board, element),
    logout: () => board.identify(),
    showLauncher: () => root.append(launcher),
    hideLauncher: () => launcher.remove(),
  };
}

export type Extras = ReturnType<typeof start>;
