import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import type { SubmissionInput } from '@wipeboard/shared';
import { app } from '../../src/app.ts';
import { boardFileSchema, type BoardFile } from '../../src/domain/board.ts';
import { everyMinute } from '../../src/jobs/cron.ts';
import { answerDoorbell } from '../../src/jobs/doorbell.ts';
import { services } from '../../src/services.ts';
import type { Doorbell, Env } from '../../src/settings.ts';
import { boardStatements } from '../../src/storage/boards.ts';

export const origin = 'https://shop.example';

let boards = 0;

type Overrides = Record<string, unknown>;

/** A Worker with a board of its own. `hours` moves its clock; `overrides` replaces bindings and variables. */
export async function openDesk(file: Partial<BoardFile> = {}, overrides: Overrides = {}) {
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
    RESEND_API_KEY: 're_test',
    DOORBELL: doorbell,
    RATE_LIMIT: { limit: async () => ({ success: true }) },
    ...overrides,
  } as unknown as Env;
  await applyBoard(base.DB, board);

  const later = (hours: number): Env => ({ ...base, CLOCK_OFFSET_MS: Math.round(hours * 3_600_000) });

  async function ask(
    path: string,
    init: RequestInit = {},
    hours = 0,
    faults: Overrides = {},
  ): Promise<Response> {
    const context = createExecutionContext();
    const response = await app.fetch(
      new Request(`https://desk.example${path}`, init),
      { ...later(hours), ...faults } as Env,
      context,
    );
    await waitOnExecutionContext(context);
    return response;
  }
  async function inBackground(hours: number, work: (desk: ReturnType<typeof services>) => Promise<unknown>) {
    const context = createExecutionContext();
    await work(services(later(hours), (promise) => context.waitUntil(promise)));
    await waitOnExecutionContext(context);
  }
  return {
    key,
    board,
    db: base.DB,
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
    tick: (hours = 0) => inBackground(hours, everyMinute),
    answer: (messages: Doorbell[], hours = 0) =>
      inBackground(hours, (desk) =>
        answerDoorbell(desk, {
          messages: messages.map((body, i) => ({ id: String(i), body })),
          ackAll: () => undefined,
        } as unknown as MessageBatch),
      ),
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
