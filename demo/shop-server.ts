import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenLocally } from './listen-locally.ts';

const shopFolder = fileURLToPath(new URL('../examples/corner-shop/', import.meta.url));
const screenFolder = fileURLToPath(new URL('../examples/shop-screen/', import.meta.url));

/** Where the shop’s screen is, beside the shop. */
export const screenPath = '/screen/';

/** The address written in the shop's pages; another one is put in its place as they are served. */
const writtenWorker = 'http://127.0.0.1:8787';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a browser sends when a page breaks its policy; `effective-directive`, `blocked-uri`, `source-file` … (CSP 3 §5). */
export type Violation = Record<string, unknown>;

export type Shop = { url: string; violations(): Violation[]; stop(): Promise<void> };

/** As strict as it gets: besides the shop's own files only the Worker's origin, no inline anything, no trusted type. */
export const shopPolicy = (worker: string): string =>
  [
    "default-src 'none'",
    `script-src ${worker}`,
    `connect-src ${worker}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types',
    'report-uri /csp-reports',
  ].join('; ');

/** Serves examples/corner-shop, and examples/shop-screen beside it, on 127.0.0.1 and keeps the violation reports that its pages' browsers send. */
export async function startShop(options: { port: number; workerUrl: string }): Promise<Shop> {
  const violations: Violation[] = [];
  const policy = shopPolicy(options.workerUrl);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop');
    const answered = pathname === '/csp-reports' ? collect(request, response) : serve(pathname, response);
    answered.catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });

  async function collect(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      const report = JSON.parse(await bodyOf(request)) as { 'csp-report'?: Violation };
      violations.push(report['csp-report'] ?? { ...report });
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(violations));
  }

  async function serve(pathname: string, response: ServerResponse): Promise<void> {
    const page = await readPage(pathname);
    const path = page ? pathname : '/not-found.html';
    const content = page ?? (await readPage(path)) ?? Buffer.from('');
    const type = types[extname(asFile(path))] ?? 'application/octet-stream';
    response.writeHead(page ? 200 : 404, {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
    const isPage = type.startsWith('text/html');
    response.end(isPage ? content.toString('utf8').replaceAll(writtenWorker, options.workerUrl) : content);
  }

  const url = await listenLocally(server, options.port);
  return {
    url,
    violations: () => [...violations],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const asFile = (pathname: string): string => (pathname.endsWith('/') ? `${pathname}index.html` : pathname);

async function readPage(pathname: string): Promise<Buffer | undefined> {
  const file = asFile(pathname);
  if (!/^(\/[\w-]+)+\.(html|css|svg)$/.test(file)) return undefined;
  const found = file.startsWith(screenPath)
    ? join(screenFolder, file.slice(screenPath.length))
    : join(shopFolder, file);
  return readFile(found).catch(() => undefined);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
