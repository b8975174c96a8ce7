import { Hono } from 'hono';
import { deliveryReportSchema } from '../domain/delivery/delivery-report.ts';
import { boundedText } from '../http/body.ts';
import type { Desk } from '../http/desk.ts';
import { notFound } from '../http/faults.ts';
import { Refusal } from '../http/refusal.ts';
import { valid } from '../http/valid.ts';
import { recordReport } from '../operations/record-report.ts';
import { isSigned } from '../signing/webhook-signature.ts';

/** `POST /hooks/resend`: Resend reports what became of a mail after it took it. Nothing is here for anybody else. */
export const resendReports = new Hono<Desk>().post('/', async (c) => {
  const { services } = c.var;
  const secrets = services.webhookSecrets();
  if (secrets.length === 0) return notFound();
  const body = textOf(await boundedText(c.req.raw));
  if (!(await isSigned(c.req.raw.headers, body, secrets, services.now()))) return notFound();
  await recordReport(services, valid(deliveryReportSchema, parsed(body)));
  c.header('Cache-Control', 'no-store');
  return c.body(null, 204);
});

function textOf({ text }: { text: () => string }): string {
  try {
    return text();
  } catch {
    return notFound();
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal('invalid-json', 'The body is not JSON.');
  }
}
