import { chooseTransport } from './choose-transport.ts';
import { parseMailConfiguration } from './mail-configuration.ts';
import type { MailTestResult } from './mail-test-result.ts';

async function testMail(to: string, env: Record<string, unknown>): Promise<MailTestResult> {
  try {
    const { from } = parseMailConfiguration(env);
    const transport = chooseTransport(env);
    const text = [
      'This is a test mail from Wipeboard.',
      `It came through ${transport.name}, so mails about your customers’ feedback can come this way too.`,
      'Umlauts (äöü), Arabic (مرحبا) and a loaf of bread (🍞) should be readable.',
    ];
    const delivery = await transport.send(
      {
        from,
        to: { email: to },
        subject: 'Wipeboard test mail: äöü مرحبا 🍞',
        text: text.join('\n\n'),
        html: `<!doctype html><html lang="en"><body>${text.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
        headers: {},
      },
      `mail-test-${crypto.randomUUID()}`,
    );
    return { configured: true, transport: transport.name, from: from.email, delivery };
  } catch (error) {
    return { configured: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Never deployed: the Worker that `pnpm mail:test` runs on this machine. `POST /` with `{ to }` sends one test mail. */
export default {
  async fetch(request: Request, env: Record<string, unknown>): Promise<Response> {
    const { to } = await request.json<{ to: string }>();
    return Response.json(await testMail(to, env));
  },
};
