/** Shows in the frame beside a form what the form would make of the board, soon after each change. */
const pauseMs = 350;

type Answer = { configuration?: unknown; notes?: string[]; sentence?: string };

const shownIn = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-preview]')];
let latest: string | undefined;

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== location.origin || latest === undefined || data === latest) return;
  shownIn.find(({ contentWindow }) => contentWindow === source)?.contentWindow?.postMessage(latest, origin);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[formtarget]')) {
  const { form } = button;
  const notes = document.getElementById('preview-notes');
  if (!form || shownIn.length === 0) continue;
  let waiting = 0;
  let asked = 0;

  const show = async () => {
    const turn = ++asked;
    const response = await fetch(button.formAction, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    }).catch(() => undefined);
    const answer = (await response?.json().catch(() => undefined)) as Answer | undefined;
    if (turn !== asked || !answer) return;
    notes?.replaceChildren(
      ...(answer.notes ?? [answer.sentence ?? '']).map((words) => {
        const note = document.createElement('p');
        note.textContent = words;
        return note;
      }),
    );
    const { configuration } = answer;
    if (!configuration) return;
    latest = JSON.stringify(configuration);
    for (const { contentWindow } of shownIn) contentWindow?.postMessage(latest, location.origin);
  };

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(), pauseMs);
  });
}
