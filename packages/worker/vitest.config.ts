import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig(async () => {
  const migrations = await readD1Migrations('migrations');
  return {
    plugins: [
      cloudflareTest({
        wrangler: { configPath: './wrangler.jsonc' },
        miniflare: { bindings: { MIGRATIONS: migrations } },
      }),
    ],
    test: {
      include: ['test/{api,domain}/**/*.test.ts'],
      globalSetup: ['test-servers/start.ts'],
      setupFiles: ['test/api/migrate.ts'],
      testTimeout: 60_000,
      isolate: false,
    },
  };
});
