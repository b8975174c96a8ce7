import type { PanelModel } from '../panel/panel-model.ts';
import type { Step } from '../panel/panel-state.ts';
import { countAsked } from './count-asked.ts';
import type { Beside, Part } from './part.ts';
import { wallPart } from './wall-part.tsx';

function beside(): Beside {
  const parts: Part[] = [];
  return {
    parts,
    link: () => parts.map((part) => part.link()),
    view: () => parts.map((part) => part.view()).find(Boolean),
  };
}

/**
 * What stands beside the form: counts how often is asked, leads to the board’s wall where it has one, and where this
 * device holds receipts, shows what became of them.
 */
export async function standBeside(panel: PanelModel, box: HTMLElement, isOpening: boolean): Promise<void> {
  const { host } = panel;
  const { parts } = (panel.beside ??= beside());
  const find = (name: Step) => parts.find((part) => part.name === name);
  if (isOpening) countAsked(panel, box);
  // However late the board is known; nothing else waits for it.
  void host
    .configuration()
    .then(({ wall }) => {
      if (!wall || find('wall')) return;
      parts.unshift(wallPart(panel, wall.page));
      panel.dispatch({ type: 'step', kind: panel.kind });
    })
    .catch(() => {});
  const { keptReceipts } = await host.load('resend');
  if ((await keptReceipts())[0]) {
    const { startFeedback } = await import('../feedback/feedback.tsx');
    if (!find('mine')) parts.push(await startFeedback(panel, keptReceipts));
    await find('mine')!.look!(isOpening);
  }
}
