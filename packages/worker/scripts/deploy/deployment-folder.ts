import { join, resolve } from 'node:path';
import { workerFolder } from '../run-wrangler.ts';

/** What a deployment keeps on this machine: one folder for each, outside of version control. */
export const deploymentFolder = resolve(
  process.env.WIPEBOARD_DEPLOYMENT ?? join(workerFolder, '.deployment'),
);

/** Made by each deployment from wrangler.jsonc and never edited: a pull changes the one, not the other. Holds no secret. */
export const deployedConfigFile = join(deploymentFolder, 'wrangler.json');
