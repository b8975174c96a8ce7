import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import type { z } from 'zod';
import type { SubmissionInput } from '@wipeboard/shared';
import worker from '../../src/index.ts';
import { boardFileSchema, type BoardFile } from '../../src/domain/board/board.ts';
import type { Doorbell, Env } from '../../src/settings.ts';
import { boardStatements } from '../../src/storage/boards.ts';

export const origin = 'https://shop.example';

let boards = 0;

type Overrides = Record<string, unknown>;

/** A Worker with a board of its own. `hours` moves its clock; `overrides` replaces bindings and variables. */
export async function openDesk(
  file: Partial<z.input<typeof boardFileSchema>> = {},
  overrides: Overrides = {},
) {
  const key = `shop-${++boards}-${crypto.randomUUID().slice(0, 8)}`;
  const board = boardFileSchema.parse({
    key,
    name: 'Corner Shop',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    origins: [origin],
    managers: [
      { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
      { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example', tier: 2 },
    ],
    ...file,
  });
  const rung: { body: Doorbell; delaySeconds?: number }[] = [];
  const doorbell = { sendBatch: async (messages: typeof rung) => void rung.push(...messages) };
  const base = {
    ...bindings,
    ENVIRONMENT: 'local',
    PUBLIC_URL: 'https://desk.example',
    SIGNING_KEYS: 'k2:a-secret-of-at-least-32-characters,k1:an-older-secret-of-32-characters!',
    MAIL_TRANSPORT: 'resend',
    MAIL_FROM: 'board@desk.example',
    MAIL_REPLY_TO: 'reply@desk.example',
    RESEND_API_KEY: 're_test',
    DOORBELL: doorbell,
    RATE_LIMIT: { limit: async () => ({ success: true }) },
    SEARCH_LIMIT: { limit: async () => ({ success: true }) },
    ...overrides,
  } as unknown as Env;
  await applyBoard(base.DB, board);
  // Mondays come while tests move the clock; tests of the digest wind it themselves.
  await base.DB.prepare('DELETE FROM digest_clock WHERE board_id = ?').bind(key).run();
  // A tick sweeps every board: what earlier tests left must not fall due in this one.
  await (bindings as unknown as Env).DB.prepare('UPDATE complaints SET due_at = NULL').run();

  const later = (hours: number): Env => ({ ...base, CLOCK_OFFSET_MS: Math.round(hours * 3_600_000) });

  async function through<Result>(
    door: (context: ExecutionContext) => Result | Promise<Result>,
  ): Promise<Result> {
    const context = createExecutionContext();
    const result = await door(context);
    await waitOnExecutionContext(context);
    return result;
  }
  const ask = (path: string, init: RequestInit = {}, hours = 0, faults: Overrides = {}): Promise<Response> =>
    through((context) =>
      worker.fetch(
        new Request(`https://desk.example${path}`, init),
        { ...later(hours), ...faults } as Env,
        context,
      ),
    );
  return {
    key,
    board,
    db: base.DB,
    /** Its bindings and variables, for what comes in through no door. */
    env: later,
    rung,
    ask,
    submit: (input: unknown, { hours = 0, from = origin }: { hours?: number; from?: string } = {}) =>
      ask(
        `/v1/boards/${key}/submissions`,
        {
          method: 'POST',
          headers: { origin: from, 'content-type': 'text/plain' },
          body: JSON.stringify(input),
        },
        hours,
      ),
    tick: (hours = 0, faults: Overrides = {}) =>
      through((context) =>
        worker.scheduled(createScheduledController(), { ...later(hours), ...faults } as Env, context),
      ),
    /** A raw mail through the email door; answers the sentence with which it was refused, if it was. */
    mail: async (
      raw: string | Uint8Array,
      { from, to, hours = 0, faults = {} }: { from: string; to: string; hours?: number; faults?: Overrides },
    ) => {
      const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw;
      let refusal: string | undefined;
      const message = {
        from,
        to,
        raw: new Blob([bytes]).stream(),
        rawSize: bytes.byteLength,
        setReject: (reason: string) => void (refusal = reason),
      } as unknown as ForwardableEmailMessage;
      await through((context) => worker.email(message, { ...later(hours), ...faults } as Env, context));
      return refusal;
    },
    /** As if the owner of an address had just confirmed it. */
    confirm: (address: string) =>
      base.DB.prepare(
        `INSERT INTO customer_addresses (board_id, address, confirmed_at) VALUES (?, lower(?), ?) ON CONFLICT DO NOTHING`,
      )
        .bind(key, address, Number.MAX_SAFE_INTEGER)
        .run(),
    /** A real queue batch; answers how many of its messages were acknowledged. */
    answer: async (messages: unknown[], hours = 0) => {
      const batch = createMessageBatch<Doorbell>(
        'wipeboard-doorbell',
        messages.map((body, i) => ({
          id: String(i),
          timestamp: new Date(0),
          attempts: 1,
          body: body as Doorbell,
        })),
      );
      return through(async (context) => {
        await worker.queue(batch, later(hours), context);
        const { ackAll, explicitAcks } = await getQueueResult(batch, context);
        return ackAll ? messages.length : explicitAcks.length;
      });
    },
    all: async <Row>(sql: string, ...parameters: unknown[]) =>
      (
        await base.DB.prepare(sql)
          .bind(...parameters)
          .all<Row>()
      ).results,
  };
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;

export async function applyBoard(db: D1Database, board: BoardFile): Promise<void> {
  await db.batch(boardStatements(board, 0).map(({ sql, parameters }) => db.prepare(sql).bind(...parameters)));
}

/** A low rating as the widget sends it at the tap; `more` changes it. */
export function rating(more: Partial<SubmissionInput> = {}): SubmissionInput {
  return {
    key: crypto.randomUUID(),
    revision: 1,
    final: false,
    kind: 'rating',
    rating: { metric: 'csat', value: 1 },
    context: { url: `${origin}/checkout` },
    ...more,
  };
}
