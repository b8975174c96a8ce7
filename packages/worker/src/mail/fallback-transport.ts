import { chooseTransport } from './choose-transport.ts';
import { aboutFallback, fallbackEnvironment, parseFallbackConfiguration } from './fallback-configuration.ts';
import type { Transport } from './transport.ts';

/** The second transport, by which mails go that the first has not delivered in time. Throws like `chooseTransport`. */
export function fallbackTransport(env: Record<string, unknown>): Transport {
  parseFallbackConfiguration(env);
  const transport = chooseTransport(fallbackEnvironment(env));
  return {
    ...transport,
    async send(mail, key, handOver) {
      const delivery = await transport.send(mail, key, handOver);
      return delivery.outcome === 'sent' ? delivery : { ...delivery, reason: aboutFallback(delivery.reason) };
    },
  };
}
