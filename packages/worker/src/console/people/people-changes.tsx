import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { PeopleChange } from '../../queries/people/staff.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';

/** The newest changes of a board's people, each with the button that takes it back. */
export function PeopleChanges({
  view,
  changes,
  root,
  nameOf,
}: {
  view: SettingsView;
  changes: PeopleChange[];
  root: string;
  nameOf: (id: string) => string;
}) {
  const { reader, board, now } = view;
  const { changes: said } = messagesFor(reader.locale).staff;
  const instants = instantsIn(reader.locale, board.timeZone);
  return (
    <section aria-labelledby="people-changes">
      <h2 id="people-changes">{said.title}</h2>
      {changes.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ol class="changes">
          {changes.map(({ version, kind, by, person, at }) => (
            <li>
              <div>
                <p>{said.entry[kind](nameOf(by), nameOf(person))}</p>
                <p class="soft">
                  <time datetime={new Date(at).toISOString()}>{instants.brief(at, now)}</time>
                </p>
              </div>
              <form method="post" action={`${root}/undo`}>
                <input type="hidden" name="version" value={String(version)} autocomplete="off" />
                <button class="quiet">{said.undo}</button>
              </form>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
