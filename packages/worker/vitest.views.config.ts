import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: { name: 'views', environment: 'node', include: ['test/views/**/*.test.ts'] },
});
