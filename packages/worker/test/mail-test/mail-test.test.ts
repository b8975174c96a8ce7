import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { SmtpOrder } from '../../test-servers/orders.ts';
import { type Running, startSmtpServer } from '../../test-servers/smtp-server.ts';

const script = resolve(import.meta.dirname, '../../scripts/mail-test.ts');
const running: Running[] = [];
afterEach(() => running.splice(0).forEach(({ stop }) => stop()));

function mailTest(...given: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => done({ code, said }));
  });
}

async function smtpServer(order: Omit<SmtpOrder, 'kind'> = {}): Promise<{ server: Running; vars: string[] }> {
  const server = await startSmtpServer({ kind: 'smtp', ...order });
  running.push(server);
  const vars = [
    'MAIL_TRANSPORT=smtp',
    'SMTP_HOST=127.0.0.1',
    `SMTP_PORT=${server.port}`,
    'SMTP_SECURITY=none',
  ];
  return { server, vars: vars.flatMap((pair) => ['--var', pair]) };
}

describe('pnpm mail:test', () => {
  it('sends one mail through the configured transport and says so', async () => {
    const { server, vars } = await smtpServer();
    const { code, said } = await mailTest('dana@shop.example', ...vars);
    expect(said).toContain('to dana@shop.example through smtp was accepted');
    expect(code).toBe(0);
    expect(server.mails().map(({ envelope }) => envelope.to)).toEqual([['dana@shop.example']]);
  });

  it('tells what the server said when it refuses, and fails', async () => {
    const { vars } = await smtpServer({ fault: { at: 'recipient', with: 550 } });
    const { code, said } = await mailTest('dana@shop.example', ...vars);
    expect(said).toContain('was refused for good');
    expect(said).toContain('550 planted');
    expect(code).toBe(1);
  });

  it('tells every setting that is wrong, and where to set it', async () => {
    const { code, said } = await mailTest(
      'dana@shop.example',
      '--var',
      'MAIL_TRANSPORT=smtp',
      '--var',
      'SMTP_PORT=x',
    );
    expect(said).toContain('SMTP_HOST is missing');
    expect(said).toContain('SMTP_PORT must be a number');
    expect(said).toContain('wrangler.jsonc');
    expect(code).toBe(1);
  });

  it('never passes a simulated mail off as a sent one', async () => {
    const { said } = await mailTest('dana@shop.example', '--var', 'MAIL_TRANSPORT=cloudflare');
    expect(said).toContain('nothing has left this machine');
  });

  it('refuses what is no address before anything starts', async () => {
    const { code, said } = await mailTest('dana at shop');
    expect(said).toContain('is not a mail address');
    expect(code).toBe(2);
  });
});
