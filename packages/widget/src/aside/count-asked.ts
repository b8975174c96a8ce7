import type { Question } from '@wipeboard/shared';
import type { PanelModel } from '../panel/panel-model.ts';

/** What became of a question since the panel was opened. */
type Fate = { moment?: string; metric: Question['metric']; shown: number; answered?: boolean };

/** Panels whose opening is being counted already. */
const counted = new WeakSet<HTMLElement>();

/**
 * Counts, from an opening of the panel to its closing, which questions came into view and which were left without an
 * answer; the desk is told so much and nothing of whom. What can't be told is not counted.
 */
export function countAsked(panel: PanelModel, box: HTMLElement): void {
  const { options, host } = panel;
  if (options.test || counted.has(box) || !box.firstChild) return;
  counted.add(box);
  const { host: element } = box.getRootNode() as ShadowRoot;
  const fates: Fate[] = [];

  const look = () => {
    const moment = panel.words.moment ?? options.moment;
    const { metric } = panel.question;
    const known = fates.find((each) => each.moment === moment && each.metric === metric);
    if (panel.words.rating) for (const fate of fates) fate.answered = true;
    else if (!known && box.querySelector('[part=scale]')) fates.push({ moment, metric, shown: 1 });
  };
  const tell = (dismissed: boolean) => {
    const asked = fates
      .map((fate) => ({
        moment: fate.moment,
        metric: fate.metric,
        shown: fate.shown,
        dismissed: Number(dismissed && !fate.answered),
      }))
      .filter((each) => each.shown || each.dismissed);
    for (const fate of fates) fate.shown = 0;
    if (!asked[0] || !navigator.onLine) return;
    fetch(host.url.replace(/submissions$/, 'asked'), {
      method: 'POST',
      body: JSON.stringify({ asked }),
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    }).catch(() => {});
  };
  const hide = () => document.hidden && tell(false);

  const watching = new MutationObserver(look);
  watching.observe(box, { childList: true, subtree: true });
  look();
  document.addEventListener('visibilitychange', hide);
  element.addEventListener(
    'close',
    () => {
      watching.disconnect();
      document.removeEventListener('visibilitychange', hide);
      counted.delete(box);
      tell(true);
    },
    { once: true },
  );
}
