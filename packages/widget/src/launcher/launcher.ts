import type { Locale } from '@wipeboard/shared';
import type { Options } from '../contract.ts';

/** The button that opens the panel: plain DOM, all that a page pays before the first click. */
export function makeLauncher(options: Options, locale: Locale): HTMLButtonElement {
  const button = document.createElement('button');
  // English and German share the word; the panel's words come with the panel.
  button.textContent = locale === 'ar' ? 'رأيك' : 'Feedback';
  button.dir = 'auto';
  button.lang = locale;
  button.setAttribute('part', 'launcher');
  button.style.colorScheme = options.theme?.replace('auto', '') as string;
  try {
    // The corner that the customer chose (extras/move.ts).
    const { wipeboard } = sessionStorage;
    if (/^(start|end)$/.test(wipeboard)) options.position = wipeboard;
  } catch {}
  button.className = options.position!;
  return button;
}
