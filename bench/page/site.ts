import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BoardConfiguration } from '@wipeboard/shared';
import { workerFolder } from '@wipeboard/demo/stack/wrangler.ts';

const widgetFolder = join(workerFolder, '../widget/dist/cdn');

export type Site = {
  url: string;
  /** Script bytes (brotli 11) that pages fetched since the last call. */
  takeBytes(): number;
  stop(): Promise<void>;
};

const configuration: BoardConfiguration = {
  board: 'corner-shop',
  name: 'Corner Shop',
  locale: 'en',
  kinds: ['rating', 'comment', 'request'],
  questions: [{ metric: 'csat', look: 'stars' }],
  lowAtMost: { csat: 2, nps: 6, ces: 3, thumbs: 0 },
  look: { accent: '#1f6b45', position: 'end' },
  promise: { minutes: 240, openingHours: true },
};

const page = (script: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Corner Shop</title><link rel="icon" href="data:,">
<body><h1>Corner Shop</h1>${'<p>Bread, milk and lemons from around the corner.</p>'.repeat(40)}
${script}`;

/** One page at `/bare` and the same with the widget at `/widget`; the built widget and its board's configuration. */
export async function openSite(): Promise<Site> {
  const scripts = await builtScripts();
  let bytes = 0;
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const send = (type: string, body: string | Buffer) =>
      answer.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (path === '/bare') return send('text/html', page(''));
    if (path === '/widget')
      return send('text/html', page('<script async src="/wipeboard.js" data-board="corner-shop"></script>'));
    if (path.startsWith('/v1/boards/')) return send('application/json', JSON.stringify(configuration));
    const script = scripts.get(path);
    if (!script) return answer.writeHead(404).end();
    bytes += script.brotli;
    return send('text/javascript', script.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Read once, so that building anew while we measure changes nothing. */
async function builtScripts(): Promise<Map<string, { content: Buffer; brotli: number }>> {
  const chunks = (await readdir(join(widgetFolder, 'chunks'))).map((name) => `chunks/${name}`);
  const read = async (name: string) => {
    const content = await readFile(join(widgetFolder, name));
    return [`/${name}`, { content, brotli: brotliCompressSync(content).byteLength }] as const;
  };
  return new Map(await Promise.all(['wipeboard.js', ...chunks].map(read)));
}
