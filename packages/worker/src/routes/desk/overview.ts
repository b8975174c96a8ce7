import { Hono } from 'hono';
import { OverviewPage } from '../../console/exchange/overview-page.tsx';
import { htmlPage } from '../../console/layout.tsx';
import type { Desk } from '../../http/desk.ts';
import { boardSummaries } from '../../queries/exchange/board-summaries.ts';
import { deskReader } from './desk-reader.ts';

/** `/desk`: all boards of whoever is signed in, side by side; who has one only is led into its inbox. */
export const overview = new Hono<Desk>().get('/', async (c) => {
  const { services, viewer } = c.var;
  const [first, ...others] = viewer.memberships;
  if (first && others.length === 0) return c.redirect(`/desk/${first.board}`, 303);
  const now = services.now();
  const boards = await boardSummaries(services, viewer.memberships, now);
  return c.html(htmlPage(OverviewPage({ reader: deskReader(c), boards, now })));
});
