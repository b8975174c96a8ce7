const worker = 'packages/worker/src';
const widget = 'packages/widget/src';

/** The same folders with every import they may have. Path from the root → text. */
export const kept: Record<string, string> = {
  'packages/shared/src/index.ts': `
    export { limits } from './limits.ts';
    export type { Receipt } from './schemas/receipt.ts';`,
  'packages/shared/src/limits.ts': 'export const limits = { text: 5000 };',
  'packages/shared/src/schemas/receipt.ts': `
    import { z } from 'zod';
    import { limits } from '../limits.ts';
    export const receipt = z.strictObject({ code: z.string().max(limits.text) });
    export type Receipt = z.infer<typeof receipt>;`,
  [`${widget}/embed.ts`]: `
    import type { PanelHandle } from './panel/panel.tsx';
    import { launcher } from './launcher/launcher.ts';
    export const open = (): Promise<PanelHandle> => import('./panel/panel.tsx').then((panel) => panel.mountPanel(launcher));`,
  [`${widget}/launcher/launcher.ts`]: `
    import type { Receipt } from '@wipeboard/shared';
    export const launcher = (receipt: Receipt) => receipt.code;`,
  [`${widget}/panel/panel.tsx`]: `
    import { h } from 'preact';
    export type PanelHandle = { close(): void };
    export const mountPanel = (part: unknown) => h('p', null, String(part));`,
  [`${worker}/index.ts`]: `
    export { app } from './app.ts';
    export { cron } from './jobs/cron.ts';`,
  [`${worker}/app.ts`]: `
    export { submissions as app } from './routes/submissions.ts';
    export { origin } from './http/origin.ts';`,
  [`${worker}/services.ts`]: `
    import { chooseTransport } from './mail/choose-transport.ts';
    export const services = () => ({ transport: chooseTransport(), clock: () => Date.now(), id: () => crypto.randomUUID() });`,
  [`${worker}/console/complaint-page.tsx`]: 'export const complaintPage = (words: string) => <p>{words}</p>;',
  [`${worker}/console/notice-page.tsx`]: 'export const noticePage = (words: string) => <p>{words}</p>;',
  [`${worker}/jobs/cron.ts`]: `
    export { deliver as cron } from '../operations/deliver-outbox-message.ts';
    export { inbox } from '../queries/inbox.ts';
    export { dueSchema } from '../domain/due.ts';`,
  [`${worker}/routes/submissions.ts`]: `
    import { submissionInput } from '@wipeboard/shared/schemas';
    import { Hono } from 'hono';
    import { complaintPage } from '../console/complaint-page.tsx';
    import { type Due, dueSchema } from '../domain/due.ts';
    import { submit } from '../operations/submit-feedback.ts';
    import { inbox } from '../queries/inbox.ts';
    export const submissions = new Hono();
    export const answer = (due: Due) => [due, dueSchema, submit, inbox, submissionInput, complaintPage];`,
  [`${worker}/http/origin.ts`]: `
    export type { Context } from 'hono';
    export { noticePage } from '../console/notice-page.tsx';
    export const id = () => crypto.randomUUID();
    export { inbox } from '../queries/inbox.ts';`,
  [`${worker}/operations/submit-feedback.ts`]: `
    import { due } from '../domain/due.ts';
    import type { Transport } from '../mail/transport.ts';
    import { insert } from '../storage/submissions.ts';
    import { mail } from '../mail/escalation-mail.ts';
    export const submit = (services: { queue: Queue; transport: Transport }, now: number) =>
      [due(now), insert, mail, services.queue.send({})];`,
  [`${worker}/operations/deliver-outbox-message.ts`]: `
    export const deliver = (services: { transport: Transport }, mail: Mail) => services.transport.send(mail, 'key');`,
  [`${worker}/domain/due.ts`]: `
    import { limits } from '@wipeboard/shared';
    import { z } from 'zod';
    import { hours } from './hours.ts';
    export type Due = number;
    export const due = (now: number): Due => new Date(now).getTime() + hours + limits.text;
    export const dueSchema = z.number();`,
  [`${worker}/domain/hours.ts`]: 'export const hours = 3_600_000;',
  [`${worker}/domain/board/people.ts`]: `export const people = ['dana'];`,
  [`${worker}/domain/complaint/turn.ts`]: `
    import { limits } from '@wipeboard/shared';
    import { people } from '../board/people.ts';
    import { hours } from '../hours.ts';
    export const turn = [people, hours, limits.text];`,
  [`${worker}/storage/submissions.ts`]: `
    export type { Due } from '../domain/due.ts';
    export const insert = (db: D1Database) => db.prepare('INSERT INTO submissions VALUES (1)');`,
  [`${worker}/queries/inbox.ts`]: `
    export const inbox = (db: D1Database) => db.prepare('SELECT 1');`,
  [`${worker}/mail/choose-transport.ts`]: `
    import type { Transport } from './transport.ts';
    export const chooseTransport = (): Transport => ({ name: 'smtp', at: Date.now() });`,
  [`${worker}/mail/transport.ts`]: `export type Transport = { name: string; at: number };`,
  [`${worker}/mail/escalation-mail.ts`]: `
    import { html } from 'hono/html';
    import type { Due } from '../domain/due.ts';
    export const mail = (due: Due) => html\`<p>\${due}</p>\`;`,
};
