import { Hono } from 'hono';
import { stylesheetPath } from './console/console-css.ts';
import { deskCssPath } from './console/desk/desk-css.ts';
import { homePage } from './console/home-page.tsx';
import { iconPath } from './console/page-icon.tsx';
import { board } from './http/board.ts';
import type { Desk } from './http/desk.ts';
import { faultAnswer, notFound } from './http/faults.ts';
import { allowedOrigin, preflight } from './http/origin.ts';
import { ownHost } from './http/own-host.ts';
import { privatePage } from './http/private-page.ts';
import { readerLocale } from './http/reader-locale.ts';
import { requestId } from './http/request-id.ts';
import { account } from './routes/account.ts';
import { asked } from './routes/asked.ts';
import { complaintsForPrograms } from './routes/asked-complaints.ts';
import { boards } from './routes/boards.ts';
import { chunks } from './routes/chunks.ts';
import { complaintLink } from './routes/complaint-link.ts';
import { confirmLinks } from './routes/confirm-address.ts';
import { desk } from './routes/desk.ts';
import { deskStylesheet } from './routes/desk-stylesheet.ts';
import { digestLinks } from './routes/digest-links.ts';
import { exportsForPrograms } from './routes/exports-for-programs.ts';
import { followerLinks } from './routes/follower-links.ts';
import { health } from './routes/health.ts';
import { icon } from './routes/icon.ts';
import { newBoards } from './routes/new-board.ts';
import { openapi } from './routes/openapi.ts';
import { policyTry } from './routes/policy-try.ts';
import { receiptPages } from './routes/receipt-page.ts';
import { receipts } from './routes/receipts.ts';
import { resendReports } from './routes/resend-reports.ts';
import { setup } from './routes/setup.ts';
import { signIn } from './routes/sign-in.ts';
import { signOut } from './routes/sign-out.ts';
import { stylesheet } from './routes/stylesheet.ts';
import { qr } from './routes/qr.ts';
import { submissions } from './routes/submissions.ts';
import { unsubscribeLinks } from './routes/unsubscribe.ts';
import { wallPages } from './routes/wall-page.ts';
import { votes } from './routes/votes.ts';
import { wall } from './routes/wall.ts';
import { services } from './services.ts';

/** Every address of the Worker. Static assets (the built widget) are answered before it is asked. */
export const app = new Hono<Desk>()
  .onError((error, c) => faultAnswer(error, c))
  .notFound(notFound)
  .use(requestId)
  .use(async (c, next) => {
    c.set(
      'services',
      services(c.env, (work) => c.executionCtx.waitUntil(work)),
    );
    await next();
  })
  .use(ownHost)
  .use('/v1/boards/:board/*', board)
  .options('/v1/boards/:board/*', allowedOrigin({ required: true }), preflight)
  .route('/v1/boards/:board', boards)
  .route('/v1/boards/:board/submissions', submissions)
  .route('/v1/boards/:board/complaints', complaintsForPrograms)
  .route('/v1/boards/:board', exportsForPrograms)
  .route('/v1/boards/:board/asked', asked)
  .route('/v1/boards/:board/wall', wall)
  .route('/v1/boards/:board/requests', votes)
  .route('/v1/boards/:board/qr', qr)
  .use('/v1/receipts/*', privatePage)
  .route('/v1/receipts', receipts)
  .route('/v1/openapi.json', openapi)
  .route('/healthz', health)
  .route('/hooks/resend', resendReports)
  .route('/chunks', chunks)
  .route('/c', complaintLink)
  .route('/r', receiptPages)
  .route('/try', policyTry)
  .route('/confirm', confirmLinks)
  .route('/u', unsubscribeLinks)
  .route('/b', wallPages)
  .route('/f', followerLinks)
  .route('/digests', digestLinks)
  .route('/boards', newBoards)
  .route('/sign-in', signIn)
  .route('/sign-out', signOut)
  .route('/account', account)
  .route('/setup', setup)
  .route('/desk', desk)
  .route(stylesheetPath, stylesheet)
  .route(deskCssPath, deskStylesheet)
  .route(iconPath, icon)
  .route('/favicon.ico', icon)
  .get('/', privatePage, (c) =>
    c.html(homePage({ publicUrl: c.var.services.settings.PUBLIC_URL, locale: readerLocale(c) })),
  );
