import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** D1 is kept by miniflare as one SQLite file per database, named by a hash, beside one of its own. */
export function databaseFile(stateFolder: string): string {
  const folder = join(stateFolder, 'v3/d1/miniflare-D1DatabaseObject');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const [file, ...others] = files.filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  if (file === undefined || others.length > 0)
    throw new Error(`${folder} holds ${others.length + Number(file !== undefined)} databases, not one.`);
  return join(folder, file);
}
