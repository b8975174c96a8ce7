import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'inbound', environment: 'node', include: ['test/inbound/**/*.test.ts'] },
});
