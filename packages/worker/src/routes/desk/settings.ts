import { Hono } from 'hono';
import { settingsPage } from '../../console/settings/settings-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { may } from '../../http/signed-in.ts';
import { changes } from './settings/changes.ts';
import { general } from './settings/general.ts';
import { settingsView } from './settings/settings-view.ts';

/** `/desk/{board}/settings`: one page for each section, each in a file of its own. */
export const settings = new Hono<DeskOfBoard>()
  .use(may('manage'))
  .get('/', (c) => c.html(settingsPage(settingsView(c))))
  .route('/general', general)
  .route('/changes', changes);
