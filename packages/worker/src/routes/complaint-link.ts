import { Hono, type Context } from 'hono';
import { complaintPage } from '../console/complaint-page.tsx';
import type { LinkClaims } from '../domain/links.ts';
import type { Desk } from '../http/desk.ts';
import { privatePage } from '../http/private-page.ts';
import { Refusal } from '../http/refusal.ts';
import { actOnComplaint } from '../operations/act-on-complaint.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { complaintFile, type ComplaintFile } from '../queries/complaint-view.ts';
import { linkToken, readLinkToken } from '../signing/link-token.ts';

type Held = { board: Board; claims: LinkClaims };

/** `/c/{token}`: the page behind a mailed link. GET shows, POST acts, so that a mail scanner changes nothing. */
export const complaintLink = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => {
    const held = await heldBy(c);
    const file = await complaintFile(
      databaseOf(c, held.board),
      held.board,
      held.claims.complaint,
      c.var.services.now(),
    );
    return shown(c, held, file);
  })
  .post('/:token', async (c) => {
    const held = await heldBy(c);
    const { services } = c.var;
    const { complaint, manager, action } = held.claims;
    if (action !== 'acknowledge') throw notValid();
    const act = { act: 'acknowledge', by: manager, door: 'mail' } as const;
    const result = await actOnComplaint(services, held.board, complaint, act);
    if (result.kind === 'gone') throw notValid();
    return shown(c, held, result.file, result.kind === 'done' ? 'acknowledged' : 'already');
  });

async function heldBy(c: Context<Desk, '/:token'>): Promise<Held> {
  const { services } = c.var;
  const claims = await readLinkToken(c.req.param('token'), services.settings.SIGNING_KEYS, services.now());
  const board = claims && (await boardByKey(services, claims.board, services.now()));
  if (!board) throw notValid();
  return { board, claims };
}

async function shown(
  c: Context<Desk>,
  { claims }: Held,
  file: ComplaintFile | undefined,
  outcome?: 'acknowledged' | 'already',
): Promise<Response> {
  const viewer = file?.current.find(({ id }) => id === claims.manager);
  if (!file || !viewer) throw notValid();
  const { acknowledgedBy } = file.complaint;
  const token = await linkToken({ ...claims, action: 'acknowledge' }, c.var.services.settings.SIGNING_KEYS);
  return c.html(
    complaintPage(file, {
      viewer,
      now: c.var.services.now(),
      acknowledgeAction: acknowledgedBy ? undefined : `/c/${token}`,
      justAcknowledged: outcome === 'acknowledged',
      acknowledgedBySomebodyElse: outcome === 'already' && acknowledgedBy?.id !== viewer.id,
    }),
  );
}

function databaseOf(c: Context<Desk>, board: Board): D1Database {
  return c.var.services.database(board.database);
}

function notValid(): Refusal {
  return new Refusal(
    'link-not-valid',
    'This link does not work. It may be incomplete, over, or for somebody else.',
  );
}
