import {
  entries,
  follow,
  goTo,
  listen,
  openCurrent,
  pick,
  search,
  showKeys,
  unfold,
} from './keys/single-keys.ts';

/** Single keys for the inbox and a submission’s page. */
/** Acknowledging is said to the customer: the key goes to its button, and Enter presses it. */
function acknowledge(): boolean {
  const own = document.querySelector<HTMLButtonElement>('form[action*="/acknowledge"] button');
  const bulk = document.querySelector<HTMLButtonElement>('.bulk button[value="acknowledge"]');
  const button = own ?? bulk;
  if (!own && bulk) pick(true);
  button?.focus();
  return button !== null;
}

listen({
  j: () => (entries.length > 0 ? goTo(1) : follow('j')),
  k: () => (entries.length > 0 ? goTo(-1) : follow('k')),
  o: openCurrent,
  x: () => pick(),
  a: acknowledge,
  r: () => unfold('answer'),
  u: () => follow('u'),
  '/': search,
  '?': showKeys,
});
