import type { Locale } from '@wipeboard/shared';
import { h, type VNode } from 'preact';
import { icon } from '../panel/icon.tsx';
import type { PanelModel } from '../panel/panel-model.ts';
import type { WallModel } from '../wall/wall-model.ts';
import type { Part } from './part.ts';

/** The way to the wall is in sight before its words are loaded. */
const titles: Record<Locale, string> = { en: 'On the board', de: 'An der Tafel', ar: 'على اللوحة' };
const board = 'M4 4h16v12H4zM8 20l2-4M16 20l-2-4';

/** “On the board”: what hangs on the wall. Nothing of it is loaded before somebody comes near its link. */
export function wallPart(panel: PanelModel, page: string): Part {
  const name = 'wall';
  let before = panel.kind;
  let model: Promise<WallModel> | undefined;
  let view: (() => VNode) | undefined;
  const load = () => import('../wall/wall.ts');
  const warm = () => void load().catch(() => {});
  const step = (kind = panel.kind) => void panel.dispatch({ type: 'step', kind });
  const isInSight = () => panel.kind === name;

  async function toggle() {
    if (isInSight()) return step(before);
    before = panel.kind;
    try {
      const { startWall, wallStyles, wallView } = await load();
      model ??= startWall(panel.host, () => step(), 'tab');
      const wall = await model;
      if (!view) panel.take({ english: {}, styles: wallStyles });
      view = () => wallView(wall);
      wall.focus('title');
      step(name);
    } catch {
      // Where the part can't be had there is still the page.
      model = undefined;
      window.open(page, '_blank', 'noopener');
    }
  }
  return {
    name,
    link: () => (
      <button
        type="button"
        part="to-wall"
        aria-pressed={isInSight()}
        onClick={toggle}
        onPointerOver={warm}
        onFocus={warm}
      >
        {icon(board)}
        {titles[panel.locale]}
      </button>
    ),
    view: () => (isInSight() ? view?.() : undefined),
  };
}
