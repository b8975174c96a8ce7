import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['test/mail-test/**/*.test.ts'], testTimeout: 90_000 },
});
