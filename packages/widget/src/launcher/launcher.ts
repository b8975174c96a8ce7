import { rightToLeft, type Locale } from '@wipeboard/shared';
import type { Options } from '../contract.ts';
import { labels } from './labels.ts';

/** The button that opens the panel: plain DOM, all that a page pays before the first click. */
export function makeLauncher(options: Options, locale: Locale): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = labels[locale];
  button.lang = locale;
  button.dir = rightToLeft.includes(locale) ? 'rtl' : 'ltr';
  button.ariaHasPopup = 'dialog';
  button.part.add('launcher');
  if (options.theme !== 'auto') button.style.colorScheme = options.theme ?? '';
  try {
    // The corner that the customer chose (launcher/move.ts).
    const { wipeboard } = sessionStorage;
    if (/^(start|end)$/.test(wipeboard)) options.position = wipeboard;
  } catch {}
  button.className = options.position ?? '';
  return button;
}
