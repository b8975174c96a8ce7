import { formBody } from '../../../http/form-body.ts';

/** A form’s fields, each once: of those sent more often the last counts. */
export async function settingsForm(request: Request, most?: number): Promise<Record<string, string>> {
  const fields = await formBody(request, most);
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().at(-1)!]));
}
