import type { Context } from 'hono';
import * as z from 'zod';
import { cardKinds, limits, requestStatuses, wallSorts } from '@wipeboard/shared';
import { cardPage } from '../../console/wall-page/card-page.tsx';
import type { VisitorForm } from '../../console/wall-page/visitor-form.tsx';
import { busyPage } from '../../console/wall-page/visitor-pages.tsx';
import { cardPath, hrefOf } from '../../console/wall-page/wall-face.ts';
import { wallFeedXml } from '../../console/wall-page/wall-feed.ts';
import { wallPage } from '../../console/wall-page/wall-page.tsx';
import type { Desk } from '../../http/desk.ts';
import { searchRefusal } from '../../http/rate-limit.ts';
import { Refusal } from '../../http/refusal.ts';
import { unchanged } from '../../http/unchanged.ts';
import { faceOf, freshForm, readerHas } from './wall-reader.ts';
import { publicCardWithStory } from '../../queries/wall/public-card.ts';
import { publicWall } from '../../queries/wall/public-wall.ts';
import { wallStories } from '../../queries/wall/wall-stories.ts';
import { wallVersion } from '../../queries/wall/wall-version.ts';

const dayMs = 86_400_000;

// What nobody meant is not asked for: a page for people shows what there is.
const askedSchema = z.object({
  kind: z.enum(cardKinds).optional().catch(undefined),
  status: z.enum(requestStatuses).exclude(['merged']).optional().catch(undefined),
  sort: z.enum(wallSorts).optional().catch(undefined),
  q: z
    .string()
    .trim()
    .transform((words) => words.slice(0, limits.search).toWellFormed() || undefined)
    .optional(),
  cursor: z.string().optional(),
});

/** `GET /b/{board}`: the wall, or as much of it as its query asks for. */
export async function shownWall(c: Context<Desk>): Promise<Response> {
  const { board, services } = c.var;
  const face = faceOf(c);
  if (await readerHas(c, face)) return c.body(null, 304);
  const asked = askedSchema.parse(c.req.query());
  const refusal = asked.q === undefined ? undefined : await searchRefusal(c);
  if (refusal) return tooMany(c, busyPage({ ...face, asked, requestId: c.var.requestId }), refusal);
  const wall = await publicWall(services.database(board.database), board, asked, services.now());
  const typed = asked.q === undefined ? {} : { fields: { title: asked.q.slice(0, limits.wanted) } };
  return c.html(
    wallPage({
      ...face,
      ...wall,
      ask: await freshForm(c, 'ask', typed),
      note: await freshForm(c, 'note'),
    }),
  );
}

function tooMany(
  c: Context<Desk>,
  html: string,
  { retryAfterSeconds }: Refusal,
): Response | Promise<Response> {
  c.header('Retry-After', String(retryAfterSeconds));
  c.header('Cache-Control', 'no-store');
  // Kept under the wall’s tag it would be shown again as long as nothing of the wall changes.
  c.header('ETag', undefined);
  return c.html(html, 429);
}

/** One card by itself. What was merged is where it was merged into; what is at another kind's address is at its own. */
export async function shownCard(
  c: Context<Desk>,
  returned?: Partial<VisitorForm>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { board, services } = c.var;
  const face = faceOf(c);
  if (!returned && (await readerHas(c, face))) return c.body(null, 304);
  const shown = await publicCardWithStory(services.database(board.database), board, c.req.param('id') ?? '');
  if (!shown) throw new Refusal('not-found', 'There is no such card on this board.');
  const { card } = shown;
  const merged = card.status?.is === 'merged' ? card.request : undefined;
  const path = cardPath(board.key, merged === undefined ? card : { kind: 'request', id: merged });
  if (!returned && path !== c.req.path) return c.redirect(hrefOf(path, face), 301);
  const vote = await freshForm(c, 'vote', returned);
  return c.html(cardPage({ ...face, ...shown, vote, sent: c.req.query('vote') === 'sent' }), status);
}

/** `GET /b/{board}/feed.xml`. The day is in its name for what no version tells of. */
export async function shownFeed(c: Context<Desk>): Promise<Response> {
  const { board, services } = c.var;
  const db = services.database(board.database);
  const face = faceOf(c);
  c.header('Cache-Control', 'public, no-cache');
  c.header('Vary', 'Accept-Language');
  const version = await wallVersion(db, board);
  const day = Math.floor(services.now() / dayMs);
  if (await unchanged(c, ['feed', board.key, version, face.locale, face.lang, day])) return c.body(null, 304);
  const xml = wallFeedXml(face, await wallStories(db, board));
  return c.body(xml, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
}
