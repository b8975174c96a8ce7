import { messagesFor } from '../../messages/messages.ts';
import { BulkThemes } from '../themes/theme-tags.tsx';
import type { InboxView } from './inbox-page.tsx';

/** What can be done to all that are chosen at once. Reading is everybody’s own; the rest needs the role for it. */
export function BulkBar({ view }: { view: InboxView }) {
  const { inbox: said } = messagesFor(view.reader.locale);
  const shared =
    view.filter.view === 'quarantine' ? (['back'] as const) : (['acknowledge', 'aside'] as const);
  const verbs = [...(['read', 'unread'] as const), ...(view.mayAct ? shared : [])];
  return (
    <div class="bulk" role="group" aria-label={said.selectHint}>
      {verbs.map((verb) => (
        <button class="small quiet" name="verb" value={verb}>
          {said.act[verb]}
        </button>
      ))}
      <button class="small quiet" name="verb" value="all">
        {said.markAll}
      </button>
      {view.mayAct && (
        <BulkThemes board={view.board.key} locale={view.reader.locale} offered={view.themes ?? []} />
      )}
    </div>
  );
}
