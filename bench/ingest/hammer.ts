import { Agent, request } from 'node:http';
import { paths } from '@wipeboard/shared';
import { board, body, origin, type Kind } from './bodies.ts';

/** One measurement. Times in ms; `cpu` is what workerd used for each submission. */
export type Measured = {
  cpu?: number;
  perSecond: number;
  p50: number;
  p95: number;
  answered: number;
  wrong: string[];
};

type Options = { workerUrl: string; kind: Kind; connections: number; seconds: number };

let visitor = 0;

/** Keeps so many connections busy with submissions of one kind for so long; each comes from a network of its own. */
export async function hammer({ workerUrl, kind, connections, seconds }: Options): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const url = new URL(paths.submissions(board), workerUrl);
  const times: number[] = [];
  const wrong: string[] = [];
  const began = performance.now();
  const ends = began + seconds * 1000;

  async function keepBusy(): Promise<void> {
    while (performance.now() < ends) {
      const input = body(kind);
      const from = performance.now();
      const { status, text } = await post(url, agent, JSON.stringify(input));
      times.push(performance.now() - from);
      if (status !== 201 || !text.includes(input.key)) wrong.push(`${status} ${text.slice(0, 200)}`);
    }
  }

  await Promise.all(Array.from({ length: connections }, keepBusy));
  const elapsed = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { perSecond: times.length / elapsed, p50: at(0.5), p95: at(0.95), answered: times.length, wrong };
}

function post(url: URL, agent: Agent, payload: string): Promise<{ status: number; text: string }> {
  const n = visitor++;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'text/plain;charset=UTF-8',
          'content-length': Buffer.byteLength(payload),
          origin,
          'cf-connecting-ip': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (text += chunk));
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.once('error', reject);
      },
    );
    sent.once('error', reject);
    sent.end(payload);
  });
}
