import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Two Workers on one database would spoil it, so a data folder serves one process at a time. Resolves to the release. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'running');
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0 && isAlive(owner))
    throw new Error(
      `${folder} is in use by process ${owner}. Stop that one first (if it is something else, delete ${file}).`,
    );
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
