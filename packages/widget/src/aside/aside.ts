import type { PanelModel } from '../panel/panel-model.ts';
import { countAsked } from './count-asked.ts';

/** What stands beside the form: counts how often is asked, and where this device holds receipts, shows what became of them. */
export async function standBeside(panel: PanelModel, box: HTMLElement, isOpening: boolean): Promise<void> {
  if (isOpening) countAsked(panel, box);
  const { keptReceipts } = await panel.host.load('resend');
  if ((await keptReceipts())[0]) {
    const { startFeedback } = await import('../feedback/feedback.tsx');
    panel.mine ??= await startFeedback(panel, keptReceipts);
    await panel.mine.look(isOpening);
  }
}
