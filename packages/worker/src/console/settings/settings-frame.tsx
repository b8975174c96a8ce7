import type { Child } from 'hono/jsx';
import type { SectionId } from '../../domain/settings/sections.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { Board } from '../../queries/board.ts';
import type { BoardChange } from '../../queries/settings/board-changes.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { SettingsNote } from './settings-note.tsx';
import { SetupSteps } from './setup-steps.tsx';

/** What stands on top of a page after something was done, or couldn’t be. */
export type Note =
  | { kind: 'saved' | 'undone'; version: number }
  | { kind: 'same' | 'undo-refused' }
  | { kind: 'meanwhile'; changes: BoardChange[] }
  | { kind: 'problems'; fields: { id: string; label?: string; problem: string }[] };

/** What every page of the settings is made from; `now` in ms. */
export type SettingsView = {
  reader: Reader;
  read: ReadBoard;
  board: Board;
  now: number;
  note?: Note;
  /** Which step of setting up a new board the address names, from 1; absent where none is being set up. */
  step?: number;
};

type Props = {
  view: SettingsView;
  section: SectionId;
  /** Names of scripts in src/console/scripts. */
  scripts?: string[];
  children: Child;
};

/** The frame of one section: the way back, what it is for, what was just done, and its cards. */
export function SettingsFrame({ view, section, scripts, children }: Props) {
  const { reader, read } = view;
  const { settings } = messagesFor(reader.locale);
  const { title, lead } = settings.section[section];
  return (
    <DeskPage reader={reader} board={read} place="settings" title={title} scripts={scripts}>
      <header class="settings-head">
        <p>
          <a href={`/desk/${read.key}/settings`}>{settings.back}</a>
        </p>
        <h1>{title}</h1>
        <p class="soft">{lead}</p>
      </header>
      <SetupSteps view={view} section={section} />
      <SettingsNote view={view} />
      {children}
    </DeskPage>
  );
}
