/**
 * Asks now and then whether something has come, and offers to show it; nothing moves under a reader. Hidden tabs ask
 * nothing, and an answer that hasn’t changed is a 304 without a body.
 */
const place = document.querySelector<HTMLElement>('[data-live]');
const everyMs = 20_000;
const slowestMs = 5 * 60_000;
let wait = everyMs;
let shown = 0;
let tag: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function ask(address: string): Promise<void> {
  try {
    const answer = await fetch(address, {
      headers: tag ? { 'If-None-Match': tag } : {},
      cache: 'no-store',
      redirect: 'error',
    });
    if (answer.ok) {
      tag = answer.headers.get('etag') ?? undefined;
      const { count, words } = (await answer.json()) as { count: number; words: string };
      if (count !== shown) offer(count, words);
    }
    // Whoever is signed out, or no longer of this board, is asked nothing more.
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) return;
    wait = answer.ok || answer.status === 304 ? everyMs : Math.min(slowestMs, wait * 2);
  } catch {
    wait = Math.min(slowestMs, wait * 2);
  }
  later(address);
}

function offer(count: number, words: string): void {
  shown = count;
  place!.replaceChildren();
  if (count === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'small quiet';
  button.textContent = words;
  button.addEventListener('click', () => location.reload());
  place!.append(button);
}

function later(address: string): void {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(() => void ask(address), wait);
}

const address = place?.dataset['live'];
if (place && address) {
  document.addEventListener('visibilitychange', () =>
    document.hidden ? clearTimeout(timer) : void ask(address),
  );
  later(address);
}
