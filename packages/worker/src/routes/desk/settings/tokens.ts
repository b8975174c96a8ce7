import { Hono, type Context } from 'hono';
import { tokensPage } from '../../../console/hooks/tokens-page.tsx';
import type { SettingForm } from '../../../console/settings/setting-fields.tsx';
import { tokenFormSchema } from '../../../domain/hooks/hook-form.ts';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { formBody } from '../../../http/form-body.ts';
import { messagesFor } from '../../../messages/messages.ts';
import { createToken, endToken } from '../../../operations/hooks/change-tokens.ts';
import { apiTokens } from '../../../queries/hooks/api-tokens.ts';
import { backTo, settingsView } from './settings-view.ts';

const start: SettingForm = { fields: { scope: 'read', days: '90' }, problems: {} };

/** `/desk/{board}/settings/tokens`: keys for programs, shown once. */
export const tokens = new Hono<DeskOfBoard>()
  .get('/', async (c) => c.html(await page(c, start)))
  .post('/', async (c) => {
    const typed = await formBody(c.req.raw);
    const form = tokenFormSchema.safeParse(typed);
    if (form.success) {
      const { services, board, manager } = c.var;
      return c.html(await page(c, start, await createToken(services, board, form.data, manager.id)));
    }
    const { problem } = messagesFor(settingsView(c).reader.locale).hooks;
    const wrong = form.error.issues.map(({ path }) => String(path[0]));
    const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)]));
    const problems = Object.fromEntries(wrong.map((name) => [name, problem[name] ?? '']));
    return c.html(await page(c, { fields, problems }), 422);
  })
  .post('/:token/revoke', async (c) => {
    await endToken(c.var.services, c.var.board, c.req.param('token'));
    return backTo(c, '/tokens', { done: 'revoked' });
  });

async function page(c: Context<DeskOfBoard>, fields: SettingForm, created?: string): Promise<string> {
  const { services, board } = c.var;
  return tokensPage({
    view: settingsView(c),
    tokens: await apiTokens(services.database(board.database), board.key),
    scopes: ['read', 'export'],
    lives: [30, 90, 365],
    fields,
    created,
    api: `${services.settings.PUBLIC_URL}/v1/boards/${board.key}`,
    done: c.req.query('done'),
  });
}
