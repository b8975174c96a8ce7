import { Hono, type Context } from 'hono';
import type { Locale } from '@wipeboard/shared';
import { policyTryPage } from '../console/policy-try-page.tsx';
import type { Desk } from '../http/desk.ts';
import { formBody, type FormFields } from '../http/form-body.ts';
import { privatePage } from '../http/private-page.ts';
import { withinRate } from '../http/rate-limit.ts';
import { readerLocale } from '../http/reader-locale.ts';
import { Refusal } from '../http/refusal.ts';
import { firstTrial, tryPolicy } from '../operations/try-policy.ts';
import { triedBoard } from '../queries/tried-board.ts';
import { readBoardLinkToken } from '../signing/board-link-token.ts';

/** `/try/{token}`: where an owner tries a policy. POST only because a policy is too long for an address; nothing is kept. */
export const policyTry = new Hono<Desk>()
  .use(privatePage)
  .get('/:token', async (c) => {
    const { board, live } = await heldBy(c);
    return shown(c, { board, live }, firstTrial(board, c.var.services.now()), asJson(live));
  })
  .post('/:token', async (c) => {
    const held = await heldBy(c);
    await withinRate(c, `${held.board.key} tries`);
    const { settings, ...fields } = single(await formBody(c.req.raw));
    return shown(c, held, fields, settings ?? asJson(held.live));
  });

type Held = NonNullable<Awaited<ReturnType<typeof triedBoard>>>;

const asJson = (live: Held['live']): string => JSON.stringify(live, undefined, 2);

async function heldBy(c: Context<Desk, '/:token'>): Promise<Held> {
  const { services } = c.var;
  const now = services.now();
  const claims = await readBoardLinkToken(c.req.param('token'), services.settings.SIGNING_KEYS, now);
  const held = claims && (await triedBoard(services, claims.board, claims.manager, now));
  if (held) return held;
  throw new Refusal(
    'link-not-valid',
    'This link does not work. It may be incomplete, over, or for somebody else.',
  );
}

function single(fields: FormFields): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()[0]]));
}

function shown(
  c: Context<Desk>,
  { board }: Held,
  fields: Record<string, string | undefined>,
  settings: string,
): Response | Promise<Response> {
  const tried = tryPolicy(board, fields, settings);
  const html = policyTryPage(tried, {
    board,
    fields,
    settings,
    locale: readerLocale(c, board.locale),
    inLanguage: (locale: Locale) => `?lang=${locale}`,
  });
  return c.html(html, tried.kind === 'wrong' ? 422 : 200);
}
