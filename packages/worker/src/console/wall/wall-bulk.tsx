import { messagesFor } from '../../messages/messages.ts';
import { DeclineFields } from './decline-fields.tsx';
import { wallHref } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';

/** What can be done to all cards that are chosen: seen once one is. Their boxes stand beside each, and belong to this form. */
export function WallBulk({ view }: { view: WallView }) {
  const { reader, board, tab, q } = view;
  const said = messagesFor(reader.locale).wall;
  const waiting = tab === 'waiting' && q === undefined;
  const verbs = waiting
    ? (['put-up', 'spam'] as const)
    : tab === 'down' && q === undefined
      ? (['put-up', 'not-spam'] as const)
      : (['take-down', 'spam'] as const);
  return (
    <form method="post" action={`${wallHref(board.key)}/cards`} id="bulk" class="wall-bulk" novalidate>
      <input type="hidden" name="list" value={view.list} autocomplete="off" />
      <div class="bulk" role="group" aria-labelledby="chosen">
        <span class="soft" id="chosen">
          {said.selected} <strong data-chosen aria-live="polite" />
        </span>
        <button class="small plain-button" type="button" data-choose hidden>
          {said.chooseAll}
        </button>
        {verbs.map((verb) => (
          <button class="small quiet" name="act" value={verb}>
            {verb === 'put-up' && !waiting ? said.act.back : said.act[verb]}
          </button>
        ))}
      </div>
      {waiting && (
        <details id="bulk-decline">
          <summary>{said.act.decline}</summary>
          <div class="act">
            <DeclineFields locale={reader.locale} customers={view.boardLocale} prefix="bulk-" mayShow />
            <p class="buttons">
              <button class="small" name="act" value="decline">
                {said.decline.goAll}
              </button>
            </p>
          </div>
        </details>
      )}
    </form>
  );
}
