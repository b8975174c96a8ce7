import { paths, type Locale } from '@wipeboard/shared';
import type { Manager } from '../../domain/board/people.ts';
import { cardId } from '../../domain/wall/card.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';
import { formKey } from '../../signing/form-key.ts';
import { readReceiptToken } from '../../signing/receipt-token.ts';
import { submitFeedback } from '../submit-feedback.ts';

/** What a manager enters on behalf of somebody. `key`: of the form; the same one is the same request, however often it is sent. */
export type EnteredRequest = {
  words: string;
  details?: string;
  name?: string;
  email?: string;
  locale?: Locale;
  key?: string;
};

/**
 * Enters a request on behalf of somebody: a submission like theirs, whose card is put up at once. Refused where one under
 * the same key was erased.
 */
export async function enterRequest(
  services: Services,
  board: Board,
  by: Manager,
  { words, details, name, email, locale, key }: EnteredRequest,
): Promise<{ id: string } | { refused: 'erased' }> {
  const title = words.trim().replaceAll(/\s+/g, ' ');
  const more = details?.trim();
  const submitted = await submitFeedback(
    services,
    board,
    {
      key: await formKey(key ?? services.newId(), { words, details, name, email }),
      revision: 1,
      final: true,
      kind: 'request',
      text: more ? `${title}\n${more}` : title,
      publish: true,
      ...((name || email) && { contact: { ...(name && { name }), ...(email && { email }) } }),
      attributes: { entered_by: by.id },
      context: {
        url: services.settings.PUBLIC_URL + paths.wallPage(board.key),
        locale: locale ?? board.locale,
      },
    },
    undefined,
    by.id,
  );
  if (submitted.kind === 'refused' && submitted.code === 'erased') return { refused: 'erased' };
  if (submitted.kind === 'refused')
    throw new Error(`a request was entered under a key in use: ${submitted.code}`);
  const claims = await readReceiptToken(submitted.receipt.token, services.settings.SIGNING_KEYS);
  return { id: cardId('request', claims!.submission) };
}
