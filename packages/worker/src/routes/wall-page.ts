import { Hono } from 'hono';
import { screenPage } from '../console/wall-page/screen-page.tsx';
import type { Desk } from '../http/desk.ts';
import { ownForms } from '../http/desk-page.ts';
import { boardWithWall, publicPage } from '../http/public-page.ts';
import { rateLimit, voteRate } from '../http/rate-limit.ts';
import { faceOf } from './wall-page/wall-reader.ts';
import { shownCard, shownFeed, shownWall } from './wall-page/shown-wall.ts';
import { takenNote, takenRequest, takenVote } from './wall-page/taken-forms.ts';

/** `/b/{board}`: a board's public pages. Everything on them works without a script. */
export const wallPages = new Hono<Desk>()
  .use('/:board/*', publicPage, boardWithWall)
  .get('/:board', shownWall)
  .get('/:board/feed.xml', shownFeed)
  .get('/:board/screen', (c) => c.html(screenPage(faceOf(c))))
  .get('/:board/requests/:id', (c) => shownCard(c))
  .get('/:board/notes/:id', (c) => shownCard(c))
  .get('/:board/changes/:id', (c) => shownCard(c))
  .post('/:board/requests', ownForms, rateLimit, takenRequest)
  .post('/:board/notes', ownForms, rateLimit, takenNote)
  .post('/:board/requests/:id/vote', ownForms, voteRate, takenVote);
