import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Miniflare reads this when it is loaded, so that workerd trusts the test servers' certificates.
process.env.NODE_EXTRA_CA_CERTS = fileURLToPath(
  new URL('test-servers/certificates/authorities.pem', import.meta.url),
);
const { cloudflareTest } = await import('@cloudflare/vitest-plugin');

export default defineConfig({
  plugins: [
    cloudflareTest({
      miniflare: {
        compatibilityDate: '2026-11-01',
        email: {
          send_email: [
            { name: 'SEND_EMAIL' },
            { name: 'SEND_EMAIL_TO_OWNER', destination_address: 'owner@shop.example' },
          ],
        },
      },
    }),
  ],
  test: {
    include: ['test/mail/**/*.test.ts'],
    globalSetup: ['test-servers/start.ts'],
  },
});
