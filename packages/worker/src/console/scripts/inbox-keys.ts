/** Single keys for the inbox and a submission’s page. They can be switched off, and stay so (WCAG 2.1.4). */
const remembered = 'wipeboard-keys';
const card = document.querySelector<HTMLDetailsElement>('#keys');
const toggle = document.querySelector<HTMLInputElement>('#keys-on');
const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
let current = -1;

const stored = (): string | null => {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
};

if (card && toggle) {
  card.hidden = false;
  toggle.checked = stored() !== 'off';
  toggle.addEventListener('change', () => {
    try {
      localStorage.setItem(remembered, toggle.checked ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  });
}

function goTo(step: 1 | -1): boolean {
  if (entries.length === 0) return false;
  const focused = entries.findIndex((entry) => entry.contains(document.activeElement));
  if (focused >= 0) current = focused;
  current = Math.min(entries.length - 1, Math.max(0, current + step));
  for (const [index, entry] of entries.entries()) entry.classList.toggle('current', index === current);
  entries[current]!.querySelector<HTMLAnchorElement>('[data-open]')?.focus();
  entries[current]!.scrollIntoView({ block: 'nearest' });
  return true;
}

function follow(key: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`);
  link?.click();
  return link !== null;
}

/** Opens the folded form of a verb, and puts the cursor where it begins. */
function unfold(verb: string): boolean {
  const details = document.querySelector<HTMLDetailsElement>(`details#${verb}`);
  if (!details) return false;
  details.open = true;
  details.querySelector<HTMLElement>('textarea, select, button')?.focus();
  return true;
}

/** Acknowledging is said to the customer: the key goes to its button, and Enter presses it. */
function acknowledge(): boolean {
  const own = document.querySelector<HTMLButtonElement>('form[action*="/acknowledge"] button');
  const bulk = document.querySelector<HTMLButtonElement>('.bulk button[value="acknowledge"]');
  const button = own ?? bulk;
  if (!own && bulk) pick(true);
  button?.focus();
  return button !== null;
}

function pick(on?: true): boolean {
  const box = entries[current]?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (!box) return false;
  box.checked = on ?? !box.checked;
  return true;
}

function search(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[data-key="/"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function showKeys(): boolean {
  if (!card) return false;
  card.open = !card.open;
  card.querySelector('summary')?.focus();
  return true;
}

const keys: Record<string, () => boolean> = {
  j: () => (entries.length > 0 ? goTo(1) : follow('j')),
  k: () => (entries.length > 0 ? goTo(-1) : follow('k')),
  o: () => {
    const link = entries[current]?.querySelector<HTMLAnchorElement>('[data-open]');
    link?.click();
    return link !== undefined && link !== null;
  },
  x: () => pick(),
  a: acknowledge,
  r: () => unfold('answer'),
  u: () => follow('u'),
  '/': search,
  '?': showKeys,
};

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!toggle?.checked) return;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
  const field = target.tagName === 'INPUT' && (target as HTMLInputElement).type !== 'checkbox';
  if (typing || field) return;
  if (Object.hasOwn(keys, event.key) && keys[event.key]!()) event.preventDefault();
});
