import * as z from 'zod';

const words = z.string().max(2_000).optional();
const why = z.object({ message: words, reason: words, type: words }).optional();

/** What Resend says of a mail after it has taken it (resend.com/docs/webhooks); what we don't read may be anything. */
export const deliveryReportSchema = z.object({
  type: z.string().max(100),
  data: z.object({
    email_id: z.string().min(1).max(200).optional(),
    to: z.array(z.string().max(400)).max(50).optional(),
    bounce: why,
    suppressed: why,
    failed: why,
  }),
});
export type DeliveryReport = z.infer<typeof deliveryReportSchema>;

/** A mail that was taken and did not reach its person; `badAddress` where no other mail would either. */
export type LaterLoss = { providerId: string; reason: string; badAddress?: string };

const losses: Record<string, string> = {
  'email.bounced': 'the mail came back',
  'email.suppressed': 'the address is on the list of those that get no mail',
  'email.complained': 'the mail was marked as spam, so that the next would not arrive',
  'email.failed': 'the mail could not be sent',
};

/** The loss that a report tells of; undefined for reports of anything else. */
export function laterLoss({ type, data }: DeliveryReport): LaterLoss | undefined {
  const loss = Object.hasOwn(losses, type) ? losses[type] : undefined;
  if (loss === undefined || data.email_id === undefined) return undefined;
  const said = data.bounce ?? data.suppressed ?? data.failed;
  const inTheirWords = said?.message ?? said?.reason;
  const passing = type === 'email.failed' || data.bounce?.type === 'Transient';
  return {
    providerId: data.email_id,
    reason: `Resend reports ${type}: ${inTheirWords ?? loss}`,
    badAddress: passing ? undefined : data.to?.[0]?.toLowerCase(),
  };
}
