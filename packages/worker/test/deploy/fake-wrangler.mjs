#!/usr/bin/env node
// Answers like wrangler 4.164 on an account that is kept in a file, and records how it was called.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const folder = process.env.FAKE_ACCOUNT;
const account = JSON.parse(readFileSync(`${folder}/account.json`, 'utf8'));
const option = (name) => args[args.indexOf(name) + 1];
const configuration = args.includes('--config') ? JSON.parse(readFileSync(option('--config'), 'utf8')) : {};
const secretsFile = args.includes('--secrets-file') ? option('--secrets-file') : undefined;
const secrets = secretsFile ? JSON.parse(readFileSync(secretsFile, 'utf8')) : {};
const sql = args.includes('--file') ? readFileSync(option('--file'), 'utf8') : undefined;

const fail = (message) => {
  process.stderr.write(`✘ [ERROR] ${message}\n`);
  process.exit(1);
};
const commands = {
  whoami() {
    console.log(JSON.stringify({ loggedIn: account.loggedIn, accounts: account.accounts }));
    if (!account.loggedIn) process.exitCode = 1;
  },
  'd1 list': () => console.log(JSON.stringify(account.databases)),
  'd1 create': (name) => account.databases.push({ name, uuid: `uuid-of-${name}` }),
  'd1 migrations': () => undefined,
  'd1 execute': () => console.log(JSON.stringify(account.results?.['d1 execute'] ?? [])),
  'queues info': (name) => account.queues.includes(name) || fail(`Queue "${name}" does not exist.`),
  'queues create': (name) => account.queues.push(name),
  'secret list'() {
    const worker = account.workers[option('--name')];
    if (!worker) fail(`Worker "${option('--name')}" not found.`);
    console.log(JSON.stringify(worker.secrets.map((name) => ({ name, type: 'secret_text' }))));
  },
  deploy() {
    if (args.includes('--dry-run')) return;
    const before = account.workers[configuration.name]?.secrets ?? [];
    account.workers[configuration.name] = { secrets: [...new Set([...before, ...Object.keys(secrets)])] };
    const address = `https://${configuration.name}.some-shop.workers.dev`;
    const targets = [...(configuration.workers_dev ? [address] : []), 'schedule: * * * * *'];
    appendFileSync(
      process.env.WRANGLER_OUTPUT_FILE_PATH,
      `{"type":"wrangler-session"}\n${JSON.stringify({ type: 'deploy', targets })}\n`,
    );
  },
};

const name = ['whoami', 'deploy'].includes(args[0]) ? args[0] : args.slice(0, 2).join(' ');
appendFileSync(
  `${folder}/calls.jsonl`,
  `${JSON.stringify({ name, args, configuration, secrets, secretsFile, sql })}\n`,
);
if (account.failing === name && !args.includes('--dry-run')) fail(`${name} went wrong`);
commands[name](args[2]);
writeFileSync(`${folder}/account.json`, JSON.stringify(account));
