import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * D1 writes triggers before the views that some of them are on, and then can’t read its own file. Views stand last in
 * it, and no data begins a line with CREATE: line breaks in data are written as `\n`.
 */
export function restorable(dump: string): string {
  const triggers = dump.search(/^CREATE TRIGGER/m);
  const views = dump.search(/^CREATE VIEW/m);
  if (triggers < 0 || views < triggers) return dump;
  return dump.slice(0, triggers) + `${dump.slice(views).trimEnd()}\n` + dump.slice(triggers, views);
}

const usage = `pnpm backup:restorable <file>

Puts the statements of an export (wrangler d1 export) into an order in which D1 reads them: views before their triggers.`;

const [, script, file] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) {
  if (!file || file.startsWith('-')) {
    process.stdout.write(`${usage}\n`);
    process.exitCode = file ? 0 : 2;
  } else {
    writeFileSync(file, restorable(readFileSync(file, 'utf8')));
    process.stdout.write(`${file} can be read by D1 now.\n`);
  }
}
