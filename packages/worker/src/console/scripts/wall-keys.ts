import {
  currentEntry,
  entries,
  goTo,
  listen,
  openCurrent,
  pick,
  search,
  showKeys,
  startAt,
  unfold,
} from './keys/single-keys.ts';
import { chooseAll } from './wall/choosing.ts';
import './wall/opened.ts';

/** Single keys for the wall’s queue and lists: what is chosen, else the card that they are at. */
const anyChosen = (): boolean => document.querySelector('input[form="bulk"]:checked') !== null;

function press(button: HTMLButtonElement | null | undefined): boolean {
  button?.click();
  return button !== null && button !== undefined;
}

const act = (verb: string): boolean =>
  press(
    anyChosen()
      ? document.querySelector<HTMLButtonElement>(`.bulk button[value="${verb}"]`)
      : currentEntry()?.querySelector<HTMLButtonElement>(`button[data-act="${verb}"]`),
  );

/** Declining asks for a reason: the key opens the form for it. */
function decline(): boolean {
  if (anyChosen()) return unfold('bulk-decline');
  const details = currentEntry()?.querySelector<HTMLDetailsElement>('details[data-act="decline"]');
  if (!details) return false;
  details.open = true;
  details.querySelector('select')?.focus();
  return true;
}

// After an act on one card the address names the one that took its place: work goes on there.
startAt(location.hash.slice(1), 'done');

listen({
  j: () => entries.length > 0 && goTo(1),
  k: () => entries.length > 0 && goTo(-1),
  o: openCurrent,
  x: () => pick(),
  a: chooseAll,
  p: () => act('put-up'),
  d: decline,
  s: () => act('spam'),
  u: () => press(document.querySelector<HTMLButtonElement>('button[data-key="u"]')),
  '/': search,
  '?': showKeys,
});
