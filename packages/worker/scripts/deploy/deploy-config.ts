import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { workerFolder } from '../run-wrangler.ts';
import { deployedConfigFile } from './deployment-folder.ts';

export type Variables = Record<string, string>;

/** What a deployment differs in from wrangler.jsonc. `databaseId` is absent before there is a database. */
export type Deployment = { name: string; databaseId?: string; customDomain?: string; vars: Variables };

type Config = {
  $schema?: string;
  name: string;
  main: string;
  assets: { directory: string };
  vars?: Variables;
  d1_databases: { binding: string; database_id?: string; migrations_dir: string }[];
  queues: { producers: object[]; consumers: object[] };
};

export const queueName = (name: string): string => `${name}-doorbell`;

/** Writes the configuration of one deployment where wrangler reads it. */
export function writeDeployConfig(file: string, deployment: Deployment): void {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(deployConfig(deployment), null, 2)}\n`);
}

function deployConfig({ name, databaseId, customDomain, vars }: Deployment): object {
  const { $schema: _, ...base } = trackedConfig();
  const deskDomain = vars.DESK_URL ? new URL(vars.DESK_URL).hostname : undefined;
  const domains = [...new Set([customDomain, deskDomain])].filter((domain) => domain !== undefined);
  return {
    ...base,
    name,
    main: resolve(workerFolder, base.main),
    assets: { ...base.assets, directory: resolve(workerFolder, base.assets.directory) },
    d1_databases: base.d1_databases.map((database) => ({
      ...database,
      migrations_dir: resolve(workerFolder, database.migrations_dir),
      ...(database.binding === 'DB' && { database_name: name }),
      ...(database.binding === 'DB' && databaseId && { database_id: databaseId }),
    })),
    queues: {
      producers: base.queues.producers.map((producer) => ({ ...producer, queue: queueName(name) })),
      consumers: base.queues.consumers.map((consumer) => ({ ...consumer, queue: queueName(name) })),
    },
    // An account that sends in another way need not have mail set up with Cloudflare.
    ...(vars.MAIL_TRANSPORT !== 'cloudflare' && { send_email: [] }),
    workers_dev: customDomain === undefined,
    preview_urls: false,
    ...(domains.length > 0 && { routes: domains.map((pattern) => ({ pattern, custom_domain: true })) }),
    vars: { ...base.vars, ...vars },
  };
}

/** The name and the variables of this folder's deployment; empty before the first. */
export function lastDeployment(): { name?: string; vars: Variables } {
  if (!existsSync(deployedConfigFile)) return { vars: {} };
  const { name, vars = {} } = JSON.parse(readFileSync(deployedConfigFile, 'utf8')) as Config;
  return { name, vars };
}

/** Read without wrangler, which takes a second to load. */
export function trackedConfig(): Config {
  const file = join(workerFolder, 'wrangler.jsonc');
  const faults: ParseError[] = [];
  const config = parse(readFileSync(file, 'utf8'), faults, { allowTrailingComma: true }) as Config;
  for (const { error, offset } of faults)
    throw new Error(`${file}: ${printParseErrorCode(error)} at character ${offset}`);
  return config;
}
