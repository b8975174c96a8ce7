import type { SectionId } from '../../domain/settings/sections.ts';
import { messagesFor } from '../../messages/messages.ts';
import { DeskPage } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { sectionStates } from './section-states.ts';
import type { SettingsView } from './settings-frame.tsx';
import { SettingsNote } from './settings-note.tsx';

/** All sections of a board’s settings, each with what it is for and how it stands. */
export function settingsPage(view: SettingsView): string {
  const { reader, read, board } = view;
  const { settings } = messagesFor(reader.locale);
  const root = `/desk/${read.key}/settings`;
  return htmlPage(
    <DeskPage reader={reader} board={read} place="settings" title={settings.title}>
      <header class="settings-head">
        <h1>{settings.title}</h1>
        <p class="soft">{settings.lead}</p>
      </header>
      <SettingsNote view={view} />
      <ul class="settings-list">
        {(Object.keys(sectionStates) as SectionId[]).map((id) => (
          <li>
            <a href={`${root}/${id}`}>{settings.section[id].title}</a>
            <p class="soft">{settings.section[id].lead}</p>
            <p dir="auto">{sectionStates[id](board, reader.locale)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${root}/changes`}>{settings.changes.title}</a>
      </p>
    </DeskPage>,
  );
}
