import { chooseTransport } from './choose-transport.ts';
import { parseMailConfiguration } from './mail-configuration.ts';
import type { MailTestResult } from './mail-test-result.ts';
import { testMail } from './test-mail.tsx';

type Order = { to: string; timeZone: string };

async function sendTestMail({ to, timeZone }: Order, env: Record<string, unknown>): Promise<MailTestResult> {
  try {
    const { from } = parseMailConfiguration(env);
    const transport = chooseTransport(env);
    const publicUrl = URL.canParse(String(env.PUBLIC_URL)) ? String(env.PUBLIC_URL) : 'http://localhost';
    const written = testMail({ publicUrl, transport: transport.name, locale: 'en', timeZone }, Date.now());
    const mail = { ...written, from, to: { email: to }, headers: {} };
    const delivery = await transport.send(mail, `mail-test-${crypto.randomUUID()}`);
    return { configured: true, transport: transport.name, from: from.email, delivery };
  } catch (error) {
    return { configured: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Never deployed: the Worker that `pnpm mail:test` runs on this machine. `POST /` with an order sends one test mail. */
export default {
  async fetch(request: Request, env: Record<string, unknown>): Promise<Response> {
    return Response.json(await sendTestMail(await request.json<Order>(), env));
  },
};
