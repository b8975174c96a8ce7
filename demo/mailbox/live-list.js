// Without this the page still works: a meta refresh inside noscript does the same more coarsely.
const seen = new Set([...document.querySelectorAll('[data-id]')].map((link) => link.dataset.id));
document.querySelector('[data-id][aria-current]')?.scrollIntoView({ block: 'nearest' });

async function refresh() {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const live of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${live.dataset.live}"]`);
    live.replaceChildren(...next.childNodes);
    if ('disabled' in live) live.disabled = next.disabled;
  }
  for (const link of document.querySelectorAll('[data-id]')) {
    if (seen.has(link.dataset.id)) continue;
    seen.add(link.dataset.id);
    link.classList.add('new');
  }
  document.title = fresh.title;
  if (document.documentElement.className === 'listing')
    document.querySelector('main').replaceWith(fresh.querySelector('main'));
}

const events = new EventSource('/events');
let opened = false;
events.addEventListener('change', refresh);
events.addEventListener('open', () => {
  if (opened) refresh();
  opened = true;
});
