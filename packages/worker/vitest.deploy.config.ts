import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'deploy',
    environment: 'node',
    include: ['test/deploy/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
