import type { Load } from '../board.ts';
import type { Client } from '../client/client.ts';
import { forget } from '../client/unsent.ts';

/** Loads the parts of a device that many share: what was sent is forgotten, and its receipt is not kept there. */
export const forgetful = (load: Load): Load =>
  (async (name) => {
    const part = await load(name);
    if (name !== 'resend') return part;
    const { startResending } = part as Awaited<ReturnType<typeof load<'resend'>>>;
    return {
      ...part,
      startResending: (client: Client) =>
        Object.assign(startResending(client), {
          received: (item: Parameters<typeof forget>[0]) => void forget(item),
        }),
    };
  }) as Load;
