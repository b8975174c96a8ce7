import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { InboxView } from './inbox-page.tsx';

/** What was just done, and what takes it back. */
export type InboxDone =
  | { what: 'read' | 'unread' | 'aside' | 'back'; ids: string[] }
  | { what: 'tagged'; ids: string[]; theme: string }
  | { what: 'acknowledge' | 'told'; count: number }
  | { what: 'all'; before: { until: number; at: number } }
  | { what: 'deleted'; name: string; query: string }
  | { what: 'none' | 'saved' | 'renamed' | 'full' | 'no-view' | 'needed' | 'restored' };

const reverse = { read: 'unread', unread: 'read', aside: 'back', back: 'aside' } as const;
const refused = ['none', 'full', 'no-view', 'needed', 'told'];

export function InboxNote({ view }: { view: InboxView }) {
  const { done, board, reader } = view;
  if (!done) return null;
  const messages = messagesFor(reader.locale);
  return (
    <div class={refused.includes(done.what) ? 'banner inbox-note' : 'inbox-note card'} role="status">
      <p>{wordsOf(done, view)}</p>
      {'ids' in done && (
        <form
          method="post"
          action={`/desk/${board.key}/${done.what === 'tagged' ? 'themes/tags' : 'entries'}`}
        >
          <input type="hidden" name="list" value={view.list} autocomplete="off" />
          <input type="hidden" name="undo" value="yes" autocomplete="off" />
          {done.ids.map((id) => (
            <input type="hidden" name="id" value={id} autocomplete="off" />
          ))}
          {done.what === 'tagged' ? (
            <>
              <input type="hidden" name="theme" value={done.theme} autocomplete="off" />
              <button class="small quiet" name="act" value="take">
                {messages.desk.undo}
              </button>
            </>
          ) : (
            <button class="small quiet" name="verb" value={reverse[done.what]}>
              {messages.desk.undo}
            </button>
          )}
        </form>
      )}
      {done.what === 'all' && (
        <form method="post" action={`/desk/${board.key}/entries`}>
          <input type="hidden" name="list" value={view.list} autocomplete="off" />
          <input type="hidden" name="until" value={String(done.before.until)} autocomplete="off" />
          <input type="hidden" name="at" value={String(done.before.at)} autocomplete="off" />
          <button class="small quiet" name="verb" value="restore">
            {messages.desk.undo}
          </button>
        </form>
      )}
      {done.what === 'deleted' && (
        <form method="post" action={`/desk/${board.key}/views`}>
          <input type="hidden" name="name" value={done.name} autocomplete="off" />
          <input type="hidden" name="list" value={done.query} autocomplete="off" />
          <button class="small quiet" name="verb" value="save">
            {messages.desk.undo}
          </button>
        </form>
      )}
    </div>
  );
}

function wordsOf(done: InboxDone, { reader }: InboxView): string {
  const { done: said, saved } = messagesFor(reader.locale).inbox;
  if ('ids' in done) return said[done.what](done.ids.length);
  if ('count' in done) return said[done.what](done.count);
  if (done.what === 'deleted') return said.deleted(within(reader.locale, done.name));
  return done.what === 'needed' ? saved.needed : said[done.what];
}
