import { messagesFor } from '../../messages/messages.ts';
import { oneLine } from '../../messages/plain.ts';
import { inboxHref } from './inbox-address.ts';
import type { InboxView } from './inbox-page.tsx';

/** The lists that this person has named; saving, renaming and deleting stand folded. */
export function SavedViews({ view }: { view: InboxView }) {
  const { saved, board, reader, list } = view;
  const { inbox } = messagesFor(reader.locale);
  const said = inbox.saved;
  const action = `/desk/${board.key}/views`;
  return (
    <details class="saved-views">
      <summary>
        <h2>{said.title}</h2>
      </summary>
      {saved.length > 0 && (
        <ul class="plain">
          {saved.map(({ id, name, query }) => (
            <li>
              <a href={inboxHref(board.key, query)} dir="auto">
                {oneLine(name)}
              </a>
              <form method="post" action={action} class="one-line">
                <input type="hidden" name="view" value={id} autocomplete="off" />
                <input type="hidden" name="list" value={list} autocomplete="off" />
                <input
                  type="text"
                  name="name"
                  value={name}
                  maxlength={60}
                  dir="auto"
                  aria-label={said.name}
                  autocomplete="off"
                />
                <button class="small quiet" name="verb" value="rename">
                  {said.rename}
                </button>
                <button class="small quiet" name="verb" value="delete">
                  {said.delete}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={action} class="act">
        <input type="hidden" name="list" value={list} autocomplete="off" />
        <div class="field short">
          <label for="view-name">{said.save}</label>
          <p class="soft" id="view-name-hint">
            {said.nameHint}
          </p>
          <input
            id="view-name"
            name="name"
            type="text"
            maxlength={60}
            dir="auto"
            aria-describedby="view-name-hint"
            autocomplete="off"
          />
        </div>
        <p class="buttons">
          <button class="small" name="verb" value="save">
            {said.keep}
          </button>
        </p>
      </form>
    </details>
  );
}
