import { h } from 'preact';
import type { PanelModel } from '../panel-model.ts';

/** Where the clipboard is refused, the address stands selected for the customer's own copying. */
async function copy(event: MouseEvent & { currentTarget: HTMLElement }, url: string, copied: string) {
  const button = event.currentTarget;
  try {
    await navigator.clipboard.writeText(url);
    button.textContent = copied;
  } catch {
    const field = button.nextElementSibling as HTMLInputElement;
    field.hidden = false;
    field.select();
  }
}

/** What can be done after the thank-you. A link is only ever to a web page. */
export function thankYou({ draft, m, dispatch }: PanelModel) {
  const url = draft.result?.state === 'received' && draft.result.receipt.url;
  return (
    <div part="after">
      {url &&
        /^https?:/.test(url) && [
          <button type="button" onClick={(event) => copy(event, url, m.copied)}>
            {m.copy}
          </button>,
          <input hidden readOnly value={url} aria-label={m.page} dir="ltr" />,
          <a part="page" href={url} target="_blank" rel="noopener noreferrer">
            {m.page}
          </a>,
        ]}
      <button type="button" onClick={() => dispatch({ type: 'leave' })}>
        {m.again}
      </button>
    </div>
  );
}
