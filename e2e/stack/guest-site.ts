import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { listenLocally } from '../../demo/listen-locally.ts';

/** Each scenario's own pages, by the first part of their path. */
const folders: Record<string, URL> = {
  hostile: new URL('../hostile/pages/', import.meta.url),
  offline: new URL('../offline/pages/', import.meta.url),
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Libraries that old pages carry, as their packages ship them. */
const libraries: Record<string, URL> = {
  'zone.umd.js': new URL('../node_modules/zone.js/bundles/zone.umd.js', import.meta.url),
};

export type GuestSite = { url: string; stop(): Promise<void> };

/** Serves pages that no decent shop would have. `{{desk}}` in them becomes the Worker's origin. */
export async function startGuestSite(desk: () => string): Promise<GuestSite> {
  const server = createServer((request, response) => {
    const [, folder, name] = /^\/(\w+)\/([\w.-]+\.(?:html|js))$/.exec(request.url?.split('?')[0] ?? '') ?? [];
    const own = folders[folder ?? ''] && name ? new URL(name, folders[folder!]) : undefined;
    const file = folder === 'packages' ? libraries[name ?? ''] : own;
    (file ? readFile(file, 'utf8') : Promise.reject(new Error('no such page')))
      .then((text) => {
        response.writeHead(200, {
          'content-type': types[extname(name!)] ?? 'text/plain',
          'cache-control': 'no-store',
        });
        response.end(text.replaceAll('{{desk}}', desk()));
      })
      .catch(() => response.writeHead(404).end());
  });
  const url = await listenLocally(server, 0);
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
