import { Hono } from 'hono';
import { settingsPage } from '../../console/settings/settings-page.tsx';
import type { DeskOfBoard } from '../../http/desk.ts';
import { may } from '../../http/signed-in.ts';
import { changes } from './settings/changes.ts';
import { general } from './settings/general.ts';
import { languages } from './settings/languages.ts';
import { look } from './settings/look.ts';
import { origins } from './settings/origins.ts';
import { preview } from './settings/preview.ts';
import { questions } from './settings/questions.ts';
import { hookPages } from './settings/hook-pages.ts';
import { imports } from './settings/imports.ts';
import { mail } from './settings/mail.ts';
import { people } from './settings/people.ts';
import { policy } from './settings/policy.ts';
import { privacy } from './settings/privacy.ts';
import { settingsView } from './settings/settings-view.ts';
import { snippet } from './settings/snippet.ts';
import { wall } from './settings/wall.ts';
import { tokens } from './settings/tokens.ts';

/** `/desk/{board}/settings`: one page for each section, each in a file of its own. */
export const settings = new Hono<DeskOfBoard>()
  .use(may('manage'))
  .get('/', (c) => c.html(settingsPage(settingsView(c))))
  .route('/general', general)
  .route('/origins', origins)
  .route('/questions', questions)
  .route('/look', look)
  .route('/languages', languages)
  .route('/wall', wall)
  .route('/snippet', snippet)
  .route('/preview', preview)
  .route('/people', people)
  .route('/policy', policy)
  .route('/mail', mail)
  .route('/privacy', privacy)
  .route('/import', imports)
  .route('/webhooks', hookPages('webhooks'))
  .route('/chat', hookPages('chat'))
  .route('/tokens', tokens)
  .route('/changes', changes);
