import type { Child } from 'hono/jsx';
import type { StaffRefusal } from '../../domain/people/staff.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import { DeskPage } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import type { SettingForm } from '../settings/setting-fields.tsx';
import type { SettingsView } from '../settings/settings-frame.tsx';
import { SettingsNote } from '../settings/settings-note.tsx';
import { AwayRows, PersonForm } from './person-form.tsx';
import { StaffNote } from './staff-note.tsx';

type Shown = { form: SettingForm; rows: number; refusal?: StaffRefusal };

/** Where somebody is added, and told that they were. */
export function newPersonPage(view: SettingsView, { form, rows, refusal }: Shown): string {
  const { reader, board } = view;
  const { staff } = messagesFor(reader.locale);
  return htmlPage(
    <Frame view={view} title={staff.addTitle} lead={staff.addLead} refusal={refusal}>
      <PersonForm
        form={form}
        locale={reader.locale}
        currency={board.currency}
        button={staff.addButton}
        rows={rows}
      />
    </Frame>,
  );
}

/** Where somebody is changed or removed; `holds` counts the complaints that they have now. */
export function personPage(
  view: SettingsView,
  { person, holds, form, rows, refusal }: Shown & { person: { id: string; name: string }; holds: number },
): string {
  const { reader, read, board } = view;
  const { staff } = messagesFor(reader.locale);
  const name = within(reader.locale, person.name);
  return htmlPage(
    <Frame view={view} title={staff.edit(name)} refusal={refusal}>
      <PersonForm
        form={form}
        locale={reader.locale}
        currency={board.currency}
        button={staff.save}
        rows={rows}
      />
      <section class="card" aria-labelledby="remove">
        <h2 id="remove">{staff.remove.title(name)}</h2>
        <p>{staff.remove.lead}</p>
        <p>{holds === 0 ? staff.remove.holdsNone : `${staff.remove.holds(holds)} ${staff.remove.goesTo}`}</p>
        <form
          method="post"
          action={`/desk/${read.key}/settings/people/${person.id}/remove`}
          class="inline-form"
        >
          <button class="quiet danger">{staff.remove.button}</button>
        </form>
      </section>
    </Frame>,
  );
}

/** Where somebody says when they themselves are away. */
export function myAwayPage(
  view: SettingsView,
  { form, rows, saved, nobodyLeft }: Shown & { saved: boolean; nobodyLeft: boolean },
): string {
  const { reader, read } = view;
  const { staff } = messagesFor(reader.locale);
  const said = staff.myAway;
  return htmlPage(
    <DeskPage reader={reader} board={read} title={said.title}>
      <header class="settings-head">
        <h1>{said.title}</h1>
        <p class="soft">{said.lead(within(reader.locale, read.name))}</p>
      </header>
      {saved && (
        <p class="saved-note" role="status">
          {said.saved}
        </p>
      )}
      {nobodyLeft && (
        <p class="banner" role="note">
          {said.all}
        </p>
      )}
      <SettingsNote view={view} />
      <form method="post" class="card act settings-form" novalidate>
        <AwayRows form={form} locale={reader.locale} rows={rows} />
        <div class="buttons">
          <button>{staff.save}</button>
        </div>
      </form>
    </DeskPage>,
  );
}

function Frame({
  view,
  title,
  lead,
  refusal,
  children,
}: {
  view: SettingsView;
  title: string;
  lead?: string;
  refusal?: StaffRefusal;
  children: Child;
}) {
  const { reader, read } = view;
  const { staff } = messagesFor(reader.locale);
  const root = `/desk/${read.key}/settings/people`;
  return (
    <DeskPage reader={reader} board={read} place="settings" title={title}>
      <header class="settings-head">
        <p>
          <a href={root}>{staff.back}</a>
        </p>
        <h1>{title}</h1>
        {lead && <p class="soft">{lead}</p>}
      </header>
      <StaffNote locale={reader.locale} note={refusal && { refusal }} root={root} />
      <SettingsNote view={view} />
      {children}
    </DeskPage>
  );
}
