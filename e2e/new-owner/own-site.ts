import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { listenLocally } from '../../demo/listen-locally.ts';

const shopsLine = /<script async src="[^"]*wipeboard\.js"[^>]*><\/script>/;

/** A site on an origin of its own: the pages of `shop`, with the line that was put there in place of the shop’s. */
export function ownSite(shop: () => string): { url(): string; put(line: string): void } {
  let url = '';
  let line = '';
  const server = createServer((request, response) => {
    serve(request.url ?? '/', response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });

  async function serve(path: string, response: ServerResponse): Promise<void> {
    const page = await fetch(new URL(path, shop()));
    const type = page.headers.get('content-type') ?? '';
    const policy = page.headers.get('content-security-policy') ?? '';
    response.writeHead(page.status, { 'content-type': type, 'content-security-policy': policy });
    const isPage = type.startsWith('text/html');
    response.end(
      isPage ? (await page.text()).replace(shopsLine, line) : Buffer.from(await page.arrayBuffer()),
    );
  }

  beforeAll(async () => {
    url = await listenLocally(server, 0);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: () => url, put: (its) => void (line = its) };
}
