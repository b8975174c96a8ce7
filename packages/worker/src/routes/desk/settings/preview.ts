import { Hono, type Context } from 'hono';
import { previewPage } from '../../../console/settings/preview-page.tsx';
import { lookNotes } from '../../../console/settings/look-notes.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { previewSection, type FieldSection } from '../../../operations/settings/change-section.ts';
import { boardConfiguration } from '../../../queries/board-configuration.ts';
import type { Board } from '../../../queries/board.ts';
import { deskReader } from '../desk-reader.ts';
import { settingsForm } from './settings-form.ts';

const previewed = ['questions', 'look', 'languages'] as const satisfies FieldSection[];

/**
 * `/desk/{board}/settings/preview`: the widget with a configuration that isn’t saved. A page for a frame; JSON for the
 * script beside a form. Nothing is stored, and what is left in it goes nowhere.
 */
export const preview = new Hono<DeskOfBoard>()
  .get('/', async (c) => shown(c, c.var.board, c.req.query('theme')))
  .post('/', async (c) => {
    const fields = await settingsForm(c.req.raw);
    const section = previewed.find((one) => one === fields.section) ?? 'look';
    const drafted = previewSection(c.var.board, section, fields);
    if (drafted.kind === 'shown') return shown(c, drafted.board, fields.theme);
    const { locale } = deskReader(c);
    const sentence = messagesFor(locale).boardSettings.preview.wrong;
    if (wantsJson(c)) return c.json({ sentence }, 422);
    return c.html(previewPage({ locale, notes: [sentence] }), 422);
  });

async function shown(c: Context<DeskOfBoard>, board: Board, theme: string | undefined): Promise<Response> {
  const { services } = c.var;
  const configuration = await boardConfiguration(
    services.database(board.database),
    board,
    services.now(),
    services.settings.PUBLIC_URL,
  );
  const { locale } = deskReader(c);
  const notes = lookNotes(board.look.accent, locale);
  if (wantsJson(c)) return c.json({ configuration, notes });
  // The form’s own page says them beside the frame; here only what was sent into it.
  const said = c.req.method === 'POST' ? notes : [];
  return c.html(
    previewPage({ locale, notes: said, configuration, theme: theme === 'dark' ? 'dark' : 'light' }),
  );
}

const wantsJson = (c: Context): boolean => c.req.header('accept') === 'application/json';
