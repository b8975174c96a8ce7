import { Hono } from 'hono';
import { snippetPage } from '../../../console/settings/snippet-page.tsx';
import type { DeskOfBoard } from '../../../http/desk.ts';
import { pagesLately, sightingsOf } from '../../../queries/settings/sightings.ts';
import { endSteps, settingsView } from './settings-view.ts';

export const snippet = new Hono<DeskOfBoard>().get('/', async (c) => {
  const { services, board } = c.var;
  const db = services.database(board.database);
  const [sightings, pages] = await Promise.all([sightingsOf(db, board.key), pagesLately(db, board.key)]);
  const view = settingsView(c);
  endSteps(c);
  const endpoint = services.settings.PUBLIC_URL;
  return c.html(snippetPage(view, { endpoint, sightings, pages }));
});
