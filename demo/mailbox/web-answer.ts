import type { IncomingMessage, ServerResponse } from 'node:http';

const largestBody = 256 * 1024;

export function send(
  response: ServerResponse,
  status: number,
  type?: string,
  body?: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...(type ? { 'content-type': type } : {}),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

export const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, 'text/plain; charset=utf-8', text);

export const sendJson = (response: ServerResponse, value: unknown, status = 200): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

const ownPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

export const sendPage = (response: ServerResponse, markup: string, status = 200): void =>
  send(response, status, 'text/html; charset=utf-8', markup, { 'content-security-policy': ownPolicy });

/** Sends a browser that posted a form to a page that shows what came of it. */
export const seeOther = (response: ServerResponse, location: string): void =>
  send(response, 303, undefined, undefined, { location });

/** The texts of a form, or the texts and numbers of a JSON object. */
export async function bodyFields(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > largestBody) throw new Error('the request is larger than 256 KiB');
    chunks.push(chunk as Buffer);
  }
  const body = Buffer.concat(chunks).toString('utf8');
  const entries = request.headers['content-type']?.startsWith('application/json')
    ? Object.entries(JSON.parse(body || '{}') as object)
    : [...new URLSearchParams(body)];
  return Object.fromEntries(
    entries
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([name, value]) => [name, String(value)]),
  );
}
