import * as z from 'zod';
import { complaintStatuses, kinds, metrics, tones } from '@wipeboard/shared';
import { climbReasons, closeReasons, type EventDetail } from '../complaint/complaint-events.ts';
import {
  escalationReasons,
  type EscalationReason,
  type SubmissionView,
} from '../complaint/complaint-view.ts';
import { webhookEvents } from './hook.ts';

const instant = z.iso.datetime();

const submissionSchema = z.strictObject({
  id: z.string(),
  code: z.string().describe('the receipt code that the customer knows'),
  receivedAt: instant,
  kind: z.enum(kinds),
  rating: z.strictObject({ metric: z.enum(metrics), value: z.int() }).optional(),
  tone: z.enum(tones).optional(),
  text: z.string().optional().describe('what the customer wrote: plain text, never to be shown as HTML'),
  outcome: z.string().optional().describe('what would put it right, in their words'),
  moment: z.string().optional(),
  about: z.string().optional(),
  wants: z.array(z.enum(['reply', 'call', 'manager', 'top'])),
  page: z.string().describe('address of the page, without its query'),
  segment: z.string().optional(),
  customer: z
    .strictObject({ name: z.string(), email: z.string(), phone: z.string(), subject: z.string() })
    .partial()
    .optional()
    .describe('only where the owner has ticked it; what the customer typed is a claim'),
});

const complaintSchema = z.strictObject({
  id: z.string(),
  status: z.enum(complaintStatuses),
  reasons: z.array(z.enum(escalationReasons)),
  tier: z.int(),
  manager: z.string().describe('id of whoever has it'),
  openedAt: instant,
  acknowledgeBy: instant,
  resolveBy: instant.optional(),
});

const eventSchema = z.strictObject({
  manager: z.string().optional().describe('id of who did it, or to whom it went'),
  text: z.string().optional().describe('what was written to the customer, or by the customer'),
  fromTier: z.int().optional(),
  toTier: z.int().optional(),
  because: z.enum([...climbReasons, ...closeReasons]).optional(),
  helped: z.boolean().optional().describe('the verdict'),
});

/** Version 1 of what a webhook is sent; new members may come, none goes without a new version. */
export const hookPayloadSchema = z.strictObject({
  version: z.literal(1),
  type: z.enum([...webhookEvents, 'test']),
  timestamp: instant.describe('when it happened'),
  board: z.string(),
  address: z.string().optional().describe('where it stands at the desk'),
  data: z.strictObject({
    submission: z.union([submissionSchema, z.strictObject({ id: z.string() })]).optional(),
    complaint: complaintSchema.optional(),
    event: eventSchema.optional(),
  }),
});
/** The same as JSON Schema (draft 2020-12): docs/webhook-event.schema.json. */
export const hookPayloadJsonSchema = (): object => z.toJSONSchema(hookPayloadSchema);

export type HookPayload = z.infer<typeof hookPayloadSchema>;

/** What a delivery is about, as it stands when it is composed. Instants are ms since the epoch. */
export type HookSubject = {
  submission: SubmissionView;
  complaint?: {
    id: string;
    status: (typeof complaintStatuses)[number];
    reasons: EscalationReason[];
    tier: number;
    manager: string;
    openedAt: number;
    acknowledgeDueAt: number;
    resolveDueAt?: number;
  };
  event?: { manager?: string; text?: string; detail?: EventDetail };
};

const iso = (at: number) => new Date(at).toISOString();
const wanted = ['reply', 'call', 'manager', 'top'] as const;

/** The `data` of a payload; of the customer only what the owner lets go along. */
export function hookData(
  { submission, complaint, event }: HookSubject,
  contact: boolean,
): HookPayload['data'] {
  const { detail } = event ?? {};
  return {
    submission: {
      id: submission.id,
      code: submission.code,
      receivedAt: iso(submission.receivedAt),
      kind: submission.kind,
      rating: submission.rating,
      tone: submission.tone,
      text: submission.text,
      outcome: submission.outcome,
      moment: submission.moment,
      about: submission.about,
      wants: wanted.filter((name) => submission.wants[name]),
      page: withoutQuery(submission.context.url),
      segment: submission.identity?.segment,
      customer: contact ? customerOf(submission) : undefined,
    },
    complaint: complaint && {
      id: complaint.id,
      status: complaint.status,
      reasons: complaint.reasons,
      tier: complaint.tier,
      manager: complaint.manager,
      openedAt: iso(complaint.openedAt),
      acknowledgeBy: iso(complaint.acknowledgeDueAt),
      resolveBy: complaint.resolveDueAt === undefined ? undefined : iso(complaint.resolveDueAt),
    },
    event: event && {
      manager: event.manager,
      text: event.text,
      fromTier: detail?.fromTier,
      toTier: detail?.toTier,
      because: detail?.because,
      helped: detail?.helped,
    },
  };
}

function customerOf({ contact, identity }: SubmissionView) {
  return {
    name: identity?.name ?? contact.name,
    email: identity?.email ?? contact.email,
    phone: contact.phone,
    subject: identity?.subject,
  };
}

function withoutQuery(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
