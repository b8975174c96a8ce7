import type { Context } from 'hono';
import { paths } from '@wipeboard/shared';
import type { VisitorForm } from '../../console/wall-page/visitor-form.tsx';
import { returnedPage, similarPage, thanksPage } from '../../console/wall-page/visitor-pages.tsx';
import { hrefOf } from '../../console/wall-page/wall-face.ts';
import { arrivalOf } from '../../http/arrival.ts';
import type { Desk } from '../../http/desk.ts';
import { formBody, type FormFields } from '../../http/form-body.ts';
import { Refusal } from '../../http/refusal.ts';
import { shownCard } from './shown-wall.ts';
import { faceOf, freshForm } from './wall-reader.ts';
import { askForVote } from '../../operations/wall/ask-for-vote.ts';
import { takeNote, takeRequest } from '../../operations/wall/take-visitor-form.ts';

/** `POST /b/{board}/requests`: shows what is like it first, then takes it in. */
export const takenRequest = (c: Context<Desk>): Promise<Response> => taken(c, 'ask');

/** `POST /b/{board}/notes`. */
export const takenNote = (c: Context<Desk>): Promise<Response> => taken(c, 'note');

/** `POST /b/{board}/requests/{id}/vote`: a mail with which the vote counts. */
export async function takenVote(c: Context<Desk>): Promise<Response> {
  const { board, services } = c.var;
  const face = faceOf(c);
  const id = c.req.param('id') ?? '';
  const fields = await formBody(c.req.raw);
  const result = await askForVote(services, board, id, fields, face.locale);
  if (result.kind === 'gone') throw new Refusal('not-found', 'There is no such request on this board.');
  if (result.kind === 'wrong') return shownCard(c, { fields, problems: result.problems }, 422);
  return c.redirect(hrefOf(paths.requestPage(board.key, result.request), face, { vote: 'sent' }), 303);
}

async function taken(c: Context<Desk>, verb: 'ask' | 'note'): Promise<Response> {
  const { board, services } = c.var;
  const face = faceOf(c);
  const fields = await formBody(c.req.raw);
  const post = { fields, locale: face.locale, headers: arrivalOf(c.req.raw).headers };
  const result = await (verb === 'ask' ? takeRequest : takeNote)(services, board, post);
  const again = { ...face, anyway: fields.anyway === 'yes' };
  switch (result.kind) {
    case 'not-taken':
      throw new Refusal('not-found', 'This board does not take that. Nothing was kept.');
    case 'wrong': {
      const { problems } = result;
      // Without its own key a form is none of ours; whoever sent it gets one that is.
      const form = await freshForm(c, verb, { ...(problems.key ? { fields } : typed(fields)), problems });
      return c.html(returnedPage({ ...again, form }), 422);
    }
    case 'late':
      return c.html(returnedPage({ ...again, form: await freshForm(c, verb, { fields, late: true }) }), 409);
    case 'similar': {
      const ask = await freshForm(c, verb, typed(fields));
      return c.html(similarPage({ ...again, similar: result.cards, ask }));
    }
    case 'left': {
      const { receipt, created, fate } = result;
      return c.html(
        thanksPage({ ...face, code: receipt.code, page: receipt.url, fate }),
        created ? 201 : 200,
      );
    }
  }
}

/** A form as it was typed, under the key and the stamp that it came with. */
function typed(fields: FormFields): Partial<VisitorForm> {
  const { key, made } = fields;
  return {
    fields,
    ...(typeof key === 'string' && { key }),
    ...(typeof made === 'string' && { made }),
  };
}
