import { ulid } from 'ulid';
import type { Services } from '../../src/services.ts';
import { parseSettings, type Env } from '../../src/settings.ts';
import type { Chance } from './chance.ts';

/** The world of the Worker's operations, at whatever time it is in the story. Nothing leaves it: no mail, no bell. */
export function seedingDesk(
  database: D1Database,
  chance: Chance,
  given: { publicUrl: string; signingKeys: string },
) {
  let time = 0;
  const nobody = () => {
    throw new Error('the past sends no mails');
  };
  const services: Services = {
    settings: parseSettings({
      ENVIRONMENT: 'local',
      PUBLIC_URL: given.publicUrl,
      SIGNING_KEYS: given.signingKeys,
    } as unknown as Env),
    directory: database,
    database: () => database,
    databaseNames: ['DB'],
    now: () => time,
    random: chance.draw,
    newId: () => ulid(time, chance.draw),
    secret: () => chance.uuid(),
    mailer: nobody,
    fallbackMailer: nobody,
    webhookSecrets: () => [],
    ring: async () => true,
    meanwhile: (work) => void work.catch(() => undefined),
  };
  return { services, isNow: (at: number) => void (time = at) };
}
