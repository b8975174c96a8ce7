/** How many cards are chosen, and the button for all of this page. */
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[form="bulk"]')];
const count = document.querySelector('[data-chosen]');
const all = document.querySelector<HTMLButtonElement>('[data-choose]');

function tell(): void {
  const chosen = boxes.filter(({ checked }) => checked).length;
  if (count) count.textContent = chosen.toLocaleString(document.documentElement.lang);
  all?.setAttribute('aria-pressed', String(chosen === boxes.length));
}

/** Chooses all cards of this page, or none where all are; false where there is none to choose. */
export function chooseAll(): boolean {
  const on = boxes.some(({ checked }) => !checked);
  for (const box of boxes) box.checked = on;
  tell();
  return boxes.length > 0;
}

if (all) {
  all.hidden = false;
  all.addEventListener('click', chooseAll);
}
for (const box of boxes) box.addEventListener('change', tell);
window.addEventListener('pageshow', tell);
