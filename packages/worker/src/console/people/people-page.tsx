import type { StaffRefusal } from '../../domain/people/staff.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { ListedPerson, PeopleChange } from '../../queries/people/staff.ts';
import { htmlPage } from '../layout.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';
import { PeopleChanges } from './people-changes.tsx';
import { PersonRow } from './person-row.tsx';
import { StaffNote } from './staff-note.tsx';

/** What was just done to whom, or why it was not. */
export type StaffDone = {
  done: 'added' | 'changed' | 'removed' | 'moved' | 'undone' | 'same';
  name: string;
  version?: number;
};

export type PeoplePage = {
  tiers: { tier?: number; people: ListedPerson[] }[];
  changes: PeopleChange[];
  /** The id of whoever looks. */
  reader: string;
  note?: StaffDone | { refusal: StaffRefusal };
};

/** Everybody of a board by the tier in which they are told, with what moves them. */
export function peoplePage(view: SettingsView, page: PeoplePage): string {
  const { reader, read } = view;
  const { staff } = messagesFor(reader.locale);
  const root = `/desk/${read.key}/settings/people`;
  return htmlPage(
    <SettingsFrame view={view} section="people">
      <StaffNote locale={reader.locale} note={page.note} root={root} />
      <p>
        <a class="button-link" href={`${root}/new`}>
          {staff.add}
        </a>
      </p>
      {page.tiers.map(({ tier, people }) => (
        <section aria-labelledby={`tier-${tier ?? 'none'}`}>
          <h2 id={`tier-${tier ?? 'none'}`}>
            {tier === undefined
              ? staff.noTier
              : [staff.tier(String(tier)), ...(tier === page.tiers[0]?.tier ? [staff.firstTier] : [])].join(
                  ' · ',
                )}
          </h2>
          {tier === undefined && <p class="soft">{staff.noTierHint}</p>}
          <ul class="people">
            {people.map((person, index) => (
              <PersonRow
                view={view}
                person={person}
                first={index === 0}
                last={index === people.length - 1}
                self={person.id === page.reader}
              />
            ))}
          </ul>
        </section>
      ))}
      <PeopleChanges view={view} changes={page.changes} root={root} nameOf={(id) => nameIn(page, id, view)} />
    </SettingsFrame>,
  );
}

function nameIn({ tiers, changes }: PeoplePage, id: string, { reader }: SettingsView): string {
  const now = tiers.flatMap(({ people }) => people).find((one) => one.id === id);
  const then = changes.flatMap(({ touched }) => touched).find((one) => one.id === id);
  const name = now?.name ?? then?.before?.name ?? then?.after?.name;
  return name === undefined ? messagesFor(reader.locale).settings.somebody : within(reader.locale, name);
}
