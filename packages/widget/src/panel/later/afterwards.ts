import type { PanelModel } from '../panel-model.ts';
import type { PanelEvent } from '../panel-state.ts';
import { showProblem } from './show-problem.ts';

/** What follows once an event is drawn. */
export function afterwards(panel: PanelModel, type: PanelEvent['type'], box: HTMLElement): void {
  const isResult = type === 'result';
  if (type === 'send' || (isResult && (box.getRootNode() as ShadowRoot).activeElement)) showProblem(box);
  if (isResult || type === 'open')
    import('../../aside/aside.ts')
      .then(({ standBeside }) => standBeside(panel, box, !isResult))
      // Where there is no way to the part, each receipt's private page is still there.
      .catch(() => {});
}
