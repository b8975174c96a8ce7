/** What opened over the cards closes with Escape and when somebody goes on elsewhere. */
const opened = (): HTMLDetailsElement | null => document.querySelector('.card-acts > details[open]');

document.addEventListener('keydown', (event) => {
  const details = opened();
  if (event.key !== 'Escape' || event.isComposing || !details) return;
  details.open = false;
  details.querySelector('summary')?.focus();
});

document.addEventListener('pointerdown', ({ target }) => {
  const details = opened();
  if (details && !details.contains(target as Node)) details.open = false;
});

document.addEventListener(
  'toggle',
  ({ target }) => {
    const panel = opened()?.querySelector('.act');
    if (panel && target === panel.parentElement) panel.scrollIntoView({ block: 'nearest' });
  },
  true,
);
