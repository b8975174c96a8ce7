import type { PanelModel } from '../panel-model.ts';
import type { PanelEvent } from '../panel-state.ts';
import { showProblem } from './show-problem.ts';

/** What follows once an event is drawn. */
export function afterwards(panel: PanelModel, type: PanelEvent['type'], box: HTMLElement): void {
  const isResult = type === 'result';
  if (type === 'send' || (isResult && (box.getRootNode() as ShadowRoot).activeElement)) showProblem(box);
  if (isResult || type === 'open') lookForReceipts(panel, !isResult);
}

/** Where this device holds receipts, brings what shows what became of them. */
async function lookForReceipts(panel: PanelModel, isOpening: boolean): Promise<void> {
  try {
    const { keptReceipts } = await panel.host.load('resend');
    if ((await keptReceipts())[0]) {
      const { startFeedback } = await import('../../feedback/feedback.tsx');
      panel.mine ??= await startFeedback(panel, keptReceipts);
      await panel.mine.look(isOpening);
    }
  } catch {
    // Where there is no way to the part, each receipt's private page is still there.
  }
}
