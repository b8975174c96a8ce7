/** What single keys do on every page that has them. They can be switched off, and stay so (WCAG 2.1.4). */
const remembered = 'wipeboard-keys';
const card = document.querySelector<HTMLDetailsElement>('#keys');
const toggle = document.querySelector<HTMLInputElement>('#keys-on');
export const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
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

/** Goes to the next entry, or the one before; no key does anything where it answers false. */
export function goTo(step: 1 | -1): boolean {
  if (entries.length === 0) return false;
  const focused = entries.findIndex((entry) => entry.contains(document.activeElement));
  if (focused >= 0) current = focused;
  current = Math.min(entries.length - 1, Math.max(0, current + step));
  stand();
  entries[current]!.scrollIntoView({ block: 'nearest' });
  return true;
}

function stand(describedBy?: string): void {
  for (const [index, entry] of entries.entries()) entry.classList.toggle('current', index === current);
  const link = entries[current]!.querySelector<HTMLAnchorElement>('[data-open]');
  if (describedBy) link?.setAttribute('aria-describedby', describedBy);
  link?.focus({ preventScroll: true });
}

/** Stands at the entry with this id from the beginning; `said` is the id of what was said about the one before. */
export function startAt(id: string, said: string): void {
  const index = entries.findIndex((entry) => entry.id !== '' && entry.id === id);
  if (index < 0) return;
  current = index;
  // A browser that goes to the address’s fragment takes the focus away once more, until all is loaded.
  if (document.readyState === 'complete') stand(said);
  else window.addEventListener('load', () => stand(said), { once: true });
}

export function follow(key: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`);
  link?.click();
  return link !== null;
}

/** The entry that the keys are at. */
export const currentEntry = (): HTMLElement | undefined => entries[current];

export function openCurrent(): boolean {
  const link = currentEntry()?.querySelector<HTMLAnchorElement>('[data-open]');
  link?.click();
  return link !== undefined && link !== null;
}

/** Opens the folded form of a verb, and puts the cursor where it begins. */
export function unfold(verb: string): boolean {
  const details = document.querySelector<HTMLDetailsElement>(`details#${verb}`);
  if (!details) return false;
  details.open = true;
  details.querySelector<HTMLElement>('textarea, select, button')?.focus();
  return true;
}

export function pick(on?: true): boolean {
  const box = entries[current]?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (!box) return false;
  box.checked = on ?? !box.checked;
  box.dispatchEvent(new Event('change'));
  return true;
}

export function search(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[data-key="/"]');
  field?.focus();
  field?.select();
  return field !== null;
}

export function showKeys(): boolean {
  if (!card) return false;
  card.open = !card.open;
  card.querySelector('summary')?.focus();
  return true;
}

/** From now on these keys do this, unless somebody types or has switched them off. */
export function listen(keys: Record<string, () => boolean>): void {
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
}
