import { Hono } from 'hono';
import type { Health } from '@wipeboard/shared/schemas';
import type { Desk } from '../http/desk.ts';
import { mailHealth } from '../queries/mail-health.ts';
import type { Services } from '../services.ts';

const lateMs = 5 * 60_000;

/** `GET /healthz`: 200 while every mail that is owed leaves in time, 503 while one is late or stuck or none could leave. */
export const health = new Hono<Desk>().get('/', async (c) => {
  const { services } = c.var;
  const now = services.now();
  const all = await Promise.all(
    services.databaseNames.map((name) => mailHealth(services.database(name), now)),
  );
  const oldest = Math.min(...all.map(({ oldest }) => oldest ?? Infinity));
  const sum = (count: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const settings = wrongSettings(services);
  const stuck = sum(({ stuck }) => stuck);
  const answer: Health = {
    status: settings || stuck > 0 || now - oldest > lateMs ? 'red' : 'ok',
    undelivered: sum(({ undelivered }) => undelivered),
    oldestUndeliveredSeconds: oldest === Infinity ? undefined : Math.floor((now - oldest) / 1000),
    stuck,
    settings,
  };
  c.header('Cache-Control', 'no-store');
  return c.json(answer, answer.status === 'ok' ? 200 : 503);
});

function wrongSettings(services: Services): string | undefined {
  try {
    services.mailer();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
