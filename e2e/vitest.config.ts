import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.e2e.ts'],
    globalSetup: ['stack/running-stack.ts'],
    // One browser and one Worker at a time: two cores are all a small CI machine has.
    fileParallelism: false,
    // Each file opens a browser of its own; what drives it is read once.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
