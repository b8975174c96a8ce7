import { Hono } from 'hono';
import type { Desk, DeskOfBoard } from '../http/desk.ts';
import { deskPage, ownForms } from '../http/desk-page.ts';
import { atBoard, signedIn } from '../http/signed-in.ts';
import { waitingCards } from '../http/waiting-cards.ts';
import { away } from './desk/away.ts';
import { deskExport } from './desk/export.ts';
import { handling } from './desk/handling.ts';
import { inbox } from './desk/inbox.ts';
import { kudos } from './desk/kudos.ts';
import { lessons } from './desk/lessons.ts';
import { overview } from './desk/overview.ts';
import { scores } from './desk/scores.ts';
import { settings } from './desk/settings.ts';
import { submission } from './desk/submission.ts';
import { themes } from './desk/themes.ts';
import { wall } from './desk/wall.ts';
import { week } from './desk/week.ts';
import { keptSession } from './kept-session.ts';

/** `/desk/{board}/…`: what one board's people see and do, each place in a file of its own. */
const ofBoard = new Hono<DeskOfBoard>()
  .use(atBoard, waitingCards)
  .route('/', deskExport)
  .route('/', inbox)
  .route('/submissions', submission)
  .route('/wall', wall)
  .route('/scores', scores)
  .route('/handling', handling)
  .route('/lessons', lessons)
  .route('/kudos', kudos)
  .route('/themes', themes)
  .route('/settings', settings)
  .route('/away', away)
  .route('/week', week);

/** `/desk/…`: everything behind the sign-in. */
export const desk = new Hono<Desk>()
  .use(deskPage, ownForms, signedIn, keptSession)
  .route('/', overview)
  .route('/:board', ofBoard);
