import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { ReadBoard, Reader } from '../desk/desk-page.tsx';

/** What was just done with a theme. */
export type ThemesNote =
  { kind: 'saved' | 'restored' | 'full' } | { kind: 'removed'; id: string; name: string };

/** What was just done, with the button that takes it back. */
export function ThemeNote({ note, reader, read }: { note?: ThemesNote; reader: Reader; read: ReadBoard }) {
  if (!note) return null;
  const { themes: said, desk } = messagesFor(reader.locale);
  if (note.kind === 'removed') {
    return (
      <form
        class="saved-note"
        method="post"
        action={`/desk/${read.key}/themes/${note.id}/restore`}
        role="status"
      >
        <p>{said.removed(within(reader.locale, note.name))}</p>
        <button class="quiet">{desk.undo}</button>
      </form>
    );
  }
  return (
    <p class={note.kind === 'full' ? 'banner' : 'saved-note'} role="status">
      {said[note.kind]}
    </p>
  );
}
