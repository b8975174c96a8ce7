// Without this the page still works: a meta refresh inside noscript does the same more coarsely.
const seen = new Set([...document.querySelectorAll('[data-id]')].map((link) => link.dataset.id));
document.querySelector('[data-id][aria-current]')?.scrollIntoView({ block: 'nearest' });
document.querySelector('.thread [aria-current]')?.scrollIntoView({ block: 'nearest' });

async function refresh() {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const live of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${live.dataset.live}"]`);
    if (!next) continue;
    if ('disabled' in live) live.disabled = next.disabled;
    if (live.textContent !== next.textContent) live.replaceChildren(...next.childNodes);
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

for (const form of document.querySelectorAll('[data-busy]')) {
  form.addEventListener('submit', ({ submitter }) => {
    submitter.textContent = form.dataset.busy;
    // Later, so that the pressed button's value still goes with the form.
    setTimeout(() => {
      for (const button of form.querySelectorAll('button')) button.disabled = true;
    });
  });
}

const events = new EventSource('/events');
let opened = false;
events.addEventListener('change', refresh);
events.addEventListener('open', () => {
  if (opened) refresh();
  opened = true;
});
setInterval(() => document.visibilityState === 'visible' && refresh().catch(() => undefined), 20_000);
