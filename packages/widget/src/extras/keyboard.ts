import type { Board } from '../board.ts';

/** Hides the launcher while an on-screen keyboard covers a good part of the window (px; pinch zoom scales it). */
export function giveWayToKeyboard({ launcher, signal }: Board): void {
  const view = window.visualViewport;
  view?.addEventListener(
    'resize',
    () => {
      launcher.style.visibility = view.height * view.scale < innerHeight - 150 ? 'hidden' : '';
    },
    { signal },
  );
}
