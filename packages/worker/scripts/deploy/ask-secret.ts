import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

const where: Record<string, string> = {
  RESEND_API_KEY: 'make one at resend.com/api-keys',
  SMTP_PASSWORD: 'it belongs to SMTP_USERNAME',
  FALLBACK_RESEND_API_KEY: 'make one at resend.com/api-keys, in the account of the second transport',
  FALLBACK_SMTP_PASSWORD: 'it belongs to FALLBACK_SMTP_USERNAME',
};

/** Asks for a secret without showing it. Throws a sentence where nobody is there to answer. */
export async function askSecret(name: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Error(`${name} is missing: give it in the environment (${where[name]}). Nothing was changed.`);
  process.stdout.write(`${name} (${where[name]}; it is not shown): `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = (await terminal.question('')).trim();
  terminal.close();
  process.stdout.write('\n');
  if (!answer) throw new Error(`${name} is missing. Nothing was changed.`);
  return answer;
}
