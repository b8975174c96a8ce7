import { boundedText } from './body.ts';
import { Refusal } from './refusal.ts';

/** Fields by name; those that were sent more than once are lists. Line breaks are `\n`, as in the page that was sent. */
export type FormFields = Record<string, string | string[]>;

/**
 * Reads a form of at most 64 KiB and `most` fields, URL-encoded only, as pages without scripts send it. No body is an
 * empty form.
 */
export async function formBody(request: Request, most = 100): Promise<FormFields> {
  const { type, text } = await boundedText(request);
  const sent = decoded(text);
  if (sent !== '' && type !== 'application/x-www-form-urlencoded') {
    throw new Refusal('unsupported-media-type', 'Send the form as application/x-www-form-urlencoded.');
  }
  const pairs = [...new URLSearchParams(sent)];
  if (pairs.length > most) throw new Refusal('invalid-body', 'The form has too many fields.');
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of pairs) {
    const before = fields.get(name);
    const words = value.replaceAll(/\r\n?/g, '\n');
    fields.set(name, before === undefined ? words : [before, words].flat());
  }
  return Object.fromEntries(fields);
}

function decoded(text: () => string): string {
  try {
    return text();
  } catch {
    throw new Refusal('invalid-body', 'The form is not in UTF-8.');
  }
}
