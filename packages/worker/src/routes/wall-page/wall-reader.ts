import type { Context } from 'hono';
import { locales } from '@wipeboard/shared';
import type { VisitorForm, VisitorVerb } from '../../console/wall-page/visitor-form.tsx';
import type { WallFace } from '../../console/wall-page/wall-face.ts';
import type { Desk } from '../../http/desk.ts';
import { readerLocale } from '../../http/reader-locale.ts';
import { unchanged } from '../../http/unchanged.ts';
import { wallTerms, type WallTerms } from '../../queries/wall/wall-terms.ts';
import { wallVersion } from '../../queries/wall/wall-version.ts';
import { formKey } from '../../signing/form-key.ts';
import { formStamp } from '../../signing/form-stamp.ts';

const hourMs = 3_600_000;

/** The board and its reader, as each of its public pages sees them. */
export function faceOf(c: Context<Desk>): WallFace & WallTerms {
  const { board, services } = c.var;
  const { key, name, look, timeZone } = board;
  const locale = readerLocale(c, board.locale);
  return {
    ...wallTerms(board, locale),
    board: { key, name, accent: look.accent, timeZone },
    locale,
    lang: locales.find((one) => one === c.req.query('lang')),
    publicUrl: services.settings.PUBLIC_URL,
  };
}

/** An empty form, or the one that came back. */
export async function freshForm(
  c: Context<Desk>,
  verb: VisitorVerb,
  returned: Partial<VisitorForm> = {},
): Promise<VisitorForm> {
  const { board, services } = c.var;
  return {
    verb,
    key: await formKey(services.newId(), {}),
    made: await formStamp(board.key, services.now(), services.settings.SIGNING_KEYS),
    ...returned,
  };
}

/**
 * The headers of a page that may be listed and kept; true where the reader has it already. Only by the reader's own
 * browser: its forms hold a key. The hour is in its name for what no version tells of: a kept promise, a new Worker.
 */
export async function readerHas(c: Context<Desk>, { locale, indexable }: WallFace): Promise<boolean> {
  const { board, services } = c.var;
  if (indexable) c.header('X-Robots-Tag', undefined);
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Accept-Language');
  const version = await wallVersion(services.database(board.database), board);
  const hour = Math.floor(services.now() / hourMs);
  return unchanged(c, [board.key, version, locale, hour]);
}
