import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  // Routes are only listed here, and never connect to anything.
  resolve: {
    alias: {
      'cloudflare:sockets': path.resolve(import.meta.dirname, 'test/documents/no-sockets.ts'),
    },
  },
  test: { name: 'documents', environment: 'node', include: ['test/documents/**/*.test.ts'] },
});
