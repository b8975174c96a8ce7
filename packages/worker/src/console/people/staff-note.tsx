import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { PeoplePage } from './people-page.tsx';

/** What was just done, with the button that takes it back; or why it was not. */
export function StaffNote({
  locale,
  note,
  root,
}: {
  locale: Locale;
  note: PeoplePage['note'];
  root: string;
}) {
  const { staff, desk } = messagesFor(locale);
  if (!note) return <></>;
  if ('refusal' in note) {
    return (
      <p class="banner problems" role="alert">
        {staff.refused[note.refusal]}
      </p>
    );
  }
  const { done, name, version } = note;
  const words =
    done === 'undone' || done === 'same' ? staff.done[done] : staff.done[done](within(locale, name));
  return (
    <form class="saved-note" method="post" action={`${root}/undo`} role="status">
      <p>{words}</p>
      {version !== undefined && (
        <>
          <input type="hidden" name="version" value={String(version)} autocomplete="off" />
          <button class="quiet">{desk.undo}</button>
        </>
      )}
    </form>
  );
}
