import type { Delivery } from './transport.ts';

/** What `pnpm mail:test` learns from the door it opened. */
export type MailTestResult =
  | { configured: false; problem: string }
  | { configured: true; transport: string; from: string; delivery: Delivery };
