import { cloudflareTransport } from './cloudflare-transport.ts';
import { parseMailConfiguration } from './mail-configuration.ts';
import { resendTransport } from './resend-transport.ts';
import { smtpTransport } from './smtp-transport.ts';
import type { Transport } from './transport.ts';

/** The transport that the environment asks for. Throws one sentence for each wrong setting. */
export function chooseTransport(env: Record<string, unknown>): Transport {
  const configuration = parseMailConfiguration(env);
  switch (configuration.transport) {
    case 'resend':
      return resendTransport(configuration);
    case 'cloudflare':
      return cloudflareTransport(configuration);
    case 'smtp':
      return smtpTransport(configuration);
  }
}
