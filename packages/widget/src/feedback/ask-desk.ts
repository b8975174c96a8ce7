import type { ErrorAnswer, ReceiptView } from '@wipeboard/shared';
import { toJson } from '../client/to-json.ts';

/** What the desk said: how things stand, or why not. Nothing at all where it can't be reached. */
export type Said = { ok?: boolean; view?: ReceiptView; error?: Partial<ErrorAnswer['error']> };

/** Longer than a slow phone network takes for so little (ms). */
const patience = 15_000;

/** Reads a receipt, or says something to it: text/plain, so that no preflight is needed. Never rejects. */
export async function askDesk(url: string, saying?: object): Promise<Said> {
  try {
    const response = await fetch(url, {
      method: saying && 'POST',
      body: saying && toJson(saying),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout?.(patience),
    });
    const { ok } = response;
    const said = await response.json();
    return { ok, view: said, error: said.error };
  } catch {
    return {};
  }
}
