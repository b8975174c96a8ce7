import { formatDate } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, within } from '../../messages/plain.ts';
import type { ListedPerson } from '../../queries/people/staff.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';
import { tierChoices } from './person-form.tsx';

type Props = { view: SettingsView; person: ListedPerson; first: boolean; last: boolean; self: boolean };

/** One person: who, how to reach them, whether they are there, and where they stand in their tier. */
export function PersonRow({ view, person, first, last, self }: Props) {
  const { reader, read } = view;
  const { staff, desk } = messagesFor(reader.locale);
  const address = `/desk/${read.key}/settings/people/${person.id}`;
  const name = within(reader.locale, person.name);
  return (
    <li>
      <div class="who">
        <p>
          <a href={address} dir="auto">
            {oneLine(person.name)}
          </a>
          {self && <span class="soft"> ({staff.you})</span>}
        </p>
        <p class="soft">
          <bdi dir="ltr">{oneLine(person.email)}</bdi>
        </p>
      </div>
      <p class="role">{desk.role[person.role]}</p>
      <p class="there">
        <There view={view} person={person} />
      </p>
      <div class="person-acts">
        <form method="post" action={`${address}/move`} class="tier-form">
          <select name="tier" aria-label={staff.tierOf(name)} autocomplete="off">
            {tierChoices(reader.locale).map(({ value, label }) => (
              <option
                value={value}
                selected={value === (person.tier === undefined ? '' : String(person.tier))}
              >
                {label}
              </option>
            ))}
          </select>
          <button class="quiet">{staff.setTier}</button>
        </form>
        <form method="post" action={`${address}/move`} class="order-form">
          <button class="plain-button" name="to" value="up" aria-label={staff.up(name)} disabled={first}>
            <Arrow />
          </button>
          <button
            class="plain-button down"
            name="to"
            value="down"
            aria-label={staff.down(name)}
            disabled={last}
          >
            <Arrow />
          </button>
        </form>
      </div>
    </li>
  );
}

function There({ view, person }: { view: SettingsView; person: ListedPerson }) {
  const { locale } = view.reader;
  const { staff } = messagesFor(locale);
  const { awayUntil, awayFrom, invitation } = person;
  return (
    <>
      {awayUntil && <span class="chip away">{staff.away(formatDate(awayUntil, locale))}</span>}
      {awayFrom && <span class="soft">{staff.awaySoon(formatDate(awayFrom, locale))}</span>}
      {invitation && <span class={`soft invitation-${invitation}`}>{staff.invited[invitation]}</span>}
    </>
  );
}

const Arrow = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="M3 10.5 8 5.5l5 5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
  </svg>
);
