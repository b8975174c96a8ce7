import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { readBoardFile } from './board-file.ts';
import {
  checkLogin,
  deployWorker,
  dryRunWorker,
  ensureDatabase,
  ensureQueue,
  migrate,
  secretsThere,
} from './deploy/cloudflare.ts';
import { queueName, writeDeployConfig, type Deployment } from './deploy/deploy-config.ts';
import { deployedConfigFile } from './deploy/deployment-folder.ts';
import { parseDeployOptions, usage, type DeployOptions } from './deploy/deploy-options.ts';
import {
  deploySettings,
  settingProblems,
  mailSecrets,
  secretsToSet,
  unknownUrl,
  type DeploySettings,
} from './deploy/deploy-settings.ts';
import { plannedCommands, snippet, whatNext } from './deploy/deploy-words.ts';
import { askSecret } from './deploy/ask-secret.ts';
import { keptKeysFile } from './deploy/signing-keys.ts';
import { workerFolder } from './run-wrangler.ts';

const say = (line: string) => console.log(line);

try {
  const options = parseDeployOptions(process.argv.slice(2));
  if (options) await deploy(options);
  else say(usage);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}

async function deploy(options: DeployOptions): Promise<void> {
  const board = readBoardFile(options.board);
  say(`✓ ${options.board} is a board: ${board.name}, ${board.managers.length} people`);
  const settings = deploySettings(options);
  const { name, customDomain, vars } = settings;
  const problems = settingProblems(vars);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  say(`✓ Settings make sense: mail from ${vars.MAIL_FROM} through ${vars.MAIL_TRANSPORT}`);
  if (!options.skipBuild) buildWidget();
  say(options.skipBuild ? '✓ Widget taken as it is' : '✓ Widget built');
  checkWorker({ name, customDomain, vars });
  say('✓ Worker builds');
  if (options.dryRun) return dryRun(options, name, vars);

  checkLogin();
  const secrets = await gatherSecrets(settings);
  const database = ensureDatabase(name, options.jurisdiction);
  say(`✓ Database ${name} ${database.created ? 'created' : 'found'}`);
  const queue = ensureQueue(queueName(name));
  say(`✓ Queue ${queueName(name)} ${queue.created ? 'created' : 'found'}`);
  writeDeployConfig(deployedConfigFile, { name, customDomain, vars, databaseId: database.id });
  migrate(deployedConfigFile);
  say('✓ Migrations applied');
  const given = deployWorker(deployedConfigFile, secrets);
  let url = vars.PUBLIC_URL!;
  if (url === unknownUrl) {
    if (!given)
      throw new Error('Cloudflare did not say at which address the Worker is. Run again with --url.');
    url = given;
    writeDeployConfig(deployedConfigFile, {
      name,
      vars: { ...vars, PUBLIC_URL: url },
      databaseId: database.id,
    });
    deployWorker(deployedConfigFile, {});
  }
  say(`✓ Worker deployed at ${url}`);
  applyBoard(options.board);
  say(`✓ Board ${board.key} applied`);
  say(`\n${snippet(url, board.key)}\n\n${whatNext(url, board, mailSecrets(vars))}`);
}

function dryRun(options: DeployOptions, name: string, vars: Record<string, string>): void {
  const missing = mailSecrets(vars).filter((secret) => !process.env[secret]);
  if (missing.length > 0) say(`! ${missing.join(' and ')} is not in the environment; it will be asked for`);
  say(`\nNothing has left this machine. On your account, this would be run:\n`);
  say(plannedCommands({ ...options, name }, vars.PUBLIC_URL === unknownUrl));
}

async function gatherSecrets({ name, vars }: DeploySettings): Promise<Record<string, string>> {
  const { secrets, missing } = secretsToSet(vars, secretsThere(name));
  for (const secret of missing) secrets[secret] = await askSecret(secret);
  if (secrets.SIGNING_KEYS && !process.env.SIGNING_KEYS)
    say(`✓ Signing keys kept in ${keptKeysFile}; put a copy where you keep passwords`);
  return secrets;
}

function buildWidget(): void {
  const widget = resolve(workerFolder, '../widget');
  const PATH = `${join(widget, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const run = spawnSync(process.execPath, ['--run', 'build'], {
    cwd: widget,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  if (run.status !== 0) throw new Error(`The widget does not build:\n${run.stdout}${run.stderr}`);
}

function checkWorker(deployment: Deployment): void {
  const folder = mkdtempSync(join(tmpdir(), 'wipeboard-deploy-'));
  try {
    writeDeployConfig(join(folder, 'wrangler.json'), deployment);
    dryRunWorker(join(folder, 'wrangler.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function applyBoard(file: string): void {
  const command = [join(workerFolder, 'scripts/apply-board.ts'), file, '--remote'];
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (run.status !== 0)
    throw new Error(`The Worker runs, but the board was not applied:\n${run.stdout}${run.stderr}`);
}
