import { Hono } from 'hono';
import type { Health } from '@wipeboard/shared/schemas';
import type { Desk } from '../http/desk.ts';
import { deskHealth, type DeskHealth } from '../queries/desk-health.ts';
import type { Services } from '../services.ts';

const lateMs = 5 * 60_000;

/** `GET /healthz`: 200 while everything that is owed happens in time, 503 while something is late or stuck or can’t. */
export const health = new Hono<Desk>().get('/', async (c) => {
  const { services } = c.var;
  const now = services.now();
  const all = await Promise.all(
    services.databaseNames.map((name) => deskHealth(services.database(name), now, lateMs)),
  );
  const oldest = Math.min(...all.map((one) => one.oldest ?? Infinity));
  const sum = (count: (one: DeskHealth) => number) => all.reduce((total, one) => total + count(one), 0);
  const wrong = {
    late: sum(({ late }) => late),
    stuck: sum(({ stuck }) => stuck),
    overdue: sum(({ overdue }) => overdue),
    postponed: sum(({ postponed }) => postponed),
  };
  const settings = wrongSettings(services);
  const red = settings !== undefined || Object.values(wrong).some((count) => count > 0);
  const answer: Health = {
    status: red ? 'red' : 'ok',
    undelivered: sum(({ undelivered }) => undelivered),
    oldestUndeliveredSeconds: oldest === Infinity ? undefined : Math.floor((now - oldest) / 1000),
    alarms: sum(({ alarms }) => alarms),
    ...wrong,
    settings,
  };
  c.header('Cache-Control', 'no-store');
  return c.json(answer, red ? 503 : 200);
});

function wrongSettings(services: Services): string | undefined {
  const problems = [services.mailer, services.fallbackMailer, services.webhookSecrets].flatMap((read) => {
    try {
      read();
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  return problems.length > 0 ? problems.join(' ') : undefined;
}
