/** In the frame of a preview: answers the widget in the desk’s place, so that nothing leaves the page. */
const kept = 'wipeboard-preview';
const drafted = sessionStorage.getItem(kept);
sessionStorage.removeItem(kept);
const configuration = drafted ?? document.documentElement.dataset.configuration ?? '{}';

function nothingSent(): string {
  const note = document.getElementById('nothing-sent')!;
  note.textContent = note.dataset.words ?? '';
  return note.textContent;
}

window.fetch = async (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
  if ((init?.method ?? 'GET') === 'GET' && pathname.startsWith('/v1/boards/')) {
    return new Response(configuration, { headers: { 'content-type': 'application/json' } });
  }
  const error = { code: 'invalid-body', message: nothingSent(), requestId: 'preview' };
  return Response.json({ error }, { status: 422 });
};
navigator.sendBeacon = () => true;

// The form beside the frame has changed; loading anew leaves no trace in the history.
addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
  if (origin !== location.origin || typeof data !== 'string') return;
  sessionStorage.setItem(kept, data);
  location.reload();
});

// What came while this page was loading went to the one before: say what is shown here, and hear if it is out of date.
parent.postMessage(configuration, location.origin);
