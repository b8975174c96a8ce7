import { app } from './app.ts';
import { everyMinute } from './jobs/cron.ts';
import { answerDoorbell } from './jobs/doorbell.ts';
import { takeInMail } from './jobs/inbound-mail.ts';
import { services } from './services.ts';
import type { Doorbell, Env } from './settings.ts';

export default {
  fetch: app.fetch,
  queue: (batch, env, ctx) =>
    answerDoorbell(
      services(env, (work) => ctx.waitUntil(work)),
      batch,
    ),
  scheduled: (_, env, ctx) => everyMinute(services(env, (work) => ctx.waitUntil(work))),
  email: (message, env, ctx) =>
    takeInMail(
      services(env, (work) => ctx.waitUntil(work)),
      message,
    ),
} satisfies ExportedHandler<Env, Doorbell>;
