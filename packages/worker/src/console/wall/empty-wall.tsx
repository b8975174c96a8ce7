import { messagesFor } from '../../messages/messages.ts';
import { wallHref } from './wall-address.ts';
import type { WallView } from './wall-page.tsx';

/** An empty list says what will come in here, and leads to what can be done now. */
export function EmptyWall({ view: { reader, board, tab, q, mayAct, mayManage } }: { view: WallView }) {
  const said = messagesFor(reader.locale).wall;
  const { empty } = said;
  const name = q === undefined ? tab : 'found';
  const [path, words] =
    tab === 'changes' ? ['/changes/new', said.enterChange] : ['/requests/new', said.enterRequest];
  return (
    <div class="card empty">
      <h2>{empty[name]}</h2>
      <p>{empty[`${name}Hint`]}</p>
      <p class="wall-ways">
        {mayAct && name !== 'down' && name !== 'found' && (
          <a href={`${wallHref(board.key)}${path}`}>{words}</a>
        )}
        {mayManage && name === 'waiting' && <a href={`/desk/${board.key}/settings/wall`}>{empty.settings}</a>}
      </p>
    </div>
  );
}
