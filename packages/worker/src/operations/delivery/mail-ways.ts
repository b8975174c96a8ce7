import type { Services } from '../../services.ts';
import { mailers } from '../mailers.ts';

/** How mail leaves: by what, and from which address; `problems` has a sentence for each setting that is wrong. */
export type MailWay = { transport: string; from: string };
export type MailWays = {
  primary?: MailWay;
  fallback?: MailWay;
  /** Where replies come in; absent where nobody receives them. */
  replies?: string;
  problems: string[];
};

export function mailWays(services: Services): MailWays {
  const { by, problems } = mailers(services);
  const way = (one: (typeof by)['primary']): MailWay | undefined =>
    one && { transport: one.transport.name, from: one.from };
  return {
    primary: way(by.primary),
    fallback: way(by.fallback),
    replies: services.settings.MAIL_REPLY_TO,
    problems,
  };
}
