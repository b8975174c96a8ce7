import { Hono, type Context } from 'hono';
import type { Returned } from '../console/complaint-desk.ts';
import { complaintPage } from '../console/complaint-page.tsx';
import type { FormVerb } from '../domain/complaint/complaint-forms.ts';
import type { LinkClaims } from '../domain/links.ts';
import type { Desk } from '../http/desk.ts';
import { formBody } from '../http/form-body.ts';
import { privatePage } from '../http/private-page.ts';
import { withinRate } from '../http/rate-limit.ts';
import { Refusal } from '../http/refusal.ts';
import { handleComplaint } from '../operations/handle-complaint.ts';
import { boardByKey, type Board } from '../queries/board.ts';
import { complaintDesk, type ComplaintDesk } from '../queries/complaint-desk.ts';
import { linkToken, readLinkToken } from '../signing/link-token.ts';

type Held = { board: Board; claims: LinkClaims };

const verbs: FormVerb[] = ['acknowledge', 'answer', 'remark', 'hand-over', 'resolve', 'approve', 'decline'];

/**
 * `/c/{token}`: the page behind a mailed link. GET shows, POST acts, so that a mail scanner changes nothing. A mailed
 * link can at most acknowledge; whatever else the page offers is signed by the page itself.
 */
export const complaintLink = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => {
    const held = await heldBy(c);
    const { complaint, manager } = held.claims;
    const desk = await complaintDesk(c.var.services, held.board, complaint, manager);
    return shown(c, held, desk, { done: verbs.find((verb) => verb === c.req.query('done')) });
  })
  .post('/:token', async (c) => {
    const held = await heldBy(c);
    if (held.claims.action !== 'acknowledge') throw notValid();
    return handled(c, held, 'acknowledge', 'mail');
  })
  .post(`/:token/:verb{${verbs.join('|')}}`, async (c) => {
    const held = await heldBy(c);
    if (held.claims.action !== 'act') throw notValid();
    return handled(c, held, c.req.param('verb') as FormVerb, 'page');
  });

async function heldBy(c: Context<Desk, '/:token'>): Promise<Held> {
  const { services } = c.var;
  const claims = await readLinkToken(c.req.param('token'), services.settings.SIGNING_KEYS, services.now());
  const board = claims && (await boardByKey(services, claims.board, services.now()));
  if (!board) throw notValid();
  return { board, claims };
}

async function handled(
  c: Context<Desk, '/:token'>,
  held: Held,
  verb: FormVerb,
  door: 'page' | 'mail',
): Promise<Response> {
  await withinRate(c, `${held.board.key} ${held.claims.manager} acts`);
  const fields = await formBody(c.req.raw);
  const result = await handleComplaint(c.var.services, held, verb, fields, door);
  if (result.kind === 'gone') throw notValid();
  if (result.kind === 'done') return c.redirect(`/c/${c.req.param('token')}?done=${verb}`, 303);
  const { desk, kind, ...why } = result;
  return shown(c, held, desk, { returned: { verb, fields, ...why } }, statuses[kind]);
}

const statuses = { wrong: 422, hinted: 200, refused: 409 } as const;

async function shown(
  c: Context<Desk>,
  { claims }: Held,
  desk: ComplaintDesk | undefined,
  more: { done?: FormVerb; returned?: Returned },
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  if (!desk) throw notValid();
  const { services } = c.var;
  const { file, viewer, may } = desk;
  const own = await linkToken({ ...claims, action: 'act' }, services.settings.SIGNING_KEYS);
  const page = complaintPage(file, {
    viewer,
    may,
    now: services.now(),
    formKey: services.newId(),
    action: (verb) =>
      verb === 'acknowledge' && claims.action === 'acknowledge'
        ? `/c/${c.req.param('token')}`
        : `/c/${own}/${verb}`,
    ...more,
  });
  return c.html(page, status);
}

function notValid(): Refusal {
  return new Refusal(
    'link-not-valid',
    'This link does not work. It may be incomplete, over, or for somebody else.',
  );
}
