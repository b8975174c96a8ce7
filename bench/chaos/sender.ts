import { setTimeout as wait } from 'node:timers/promises';
import { paths, type Receipt, type SubmissionInput } from '@wipeboard/shared';
import { verdict } from '../../packages/widget/src/client/retry-policy.ts';
import type { Customer } from './customers.ts';

/** What a customer was shown a receipt for. */
export type Acknowledged = { input: SubmissionInput; revision: number; code: string };

export type Sender = {
  /** Sends all that a customer has to say, each part again and again until a receipt echoes its key. */
  send(customer: Customer, signal: AbortSignal): Promise<void>;
  acknowledged: Map<string, Acknowledged>;
  /** Refusals that no resend would change: there must be none. */
  refused: string[];
  /** How many answers there were of each kind: a status, or the code of a broken connection. */
  answers: Record<string, number>;
  receipts: Set<string>;
};

type Options = { workerUrl: string; origin: string; board: string; random(): number };

const answerWithinMs = 20_000;
const longestPauseMs = 800;

/**
 * Posts as the widget does and judges answers by its retry policy. Only its patience differs: it pauses at most
 * 1.2 s where the widget pauses a minute, so that more requests are under way when the next kill comes.
 */
export function createSender({ workerUrl, origin, board, random }: Options): Sender {
  const sender: Sender = { send, acknowledged: new Map(), refused: [], answers: {}, receipts: new Set() };
  const count = (answer: string) => (sender.answers[answer] = (sender.answers[answer] ?? 0) + 1);

  async function send({ address, revisions }: Customer, signal: AbortSignal): Promise<void> {
    for (const input of revisions) if (!(await sendUntilReceived(input, address, signal))) return;
  }

  async function sendUntilReceived(
    input: SubmissionInput,
    address: string,
    signal: AbortSignal,
  ): Promise<boolean> {
    for (let tries = 0; !signal.aborted; tries++) {
      const result = await post(input, address);
      if (result === 'received') return true;
      if (result === 'refused') return false;
      await wait(Math.min(100 * 2 ** tries, longestPauseMs) * (0.5 + random()));
    }
    return false;
  }

  async function post(input: SubmissionInput, address: string): Promise<'received' | 'refused' | 'again'> {
    let status: number | undefined;
    let body: unknown;
    try {
      const answer = await fetch(workerUrl + paths.submissions(board), {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { 'content-type': 'text/plain;charset=UTF-8', origin, 'cf-connecting-ip': address },
        signal: AbortSignal.timeout(answerWithinMs),
      });
      const text = await answer.text();
      status = answer.status;
      body = parsed(text);
    } catch (error) {
      count(faultName(error));
      return 'again';
    }
    count(String(status));
    if (isReceipt(body, input)) {
      const kept = sender.acknowledged.get(input.key);
      if (!kept || kept.revision < input.revision)
        sender.acknowledged.set(input.key, { input, revision: input.revision, code: body.code });
      sender.receipts.add(`${input.key} ${body.code}`);
      return 'received';
    }
    if (verdict(status, isOurError(body)) === 'retry') return 'again';
    sender.refused.push(`${status} ${JSON.stringify(body)}`);
    return 'refused';
  }

  return sender;
}

function isReceipt(body: unknown, { key, revision }: SubmissionInput): body is Receipt {
  const receipt = body as Partial<Receipt> | null;
  return receipt?.key === key && (receipt.revision ?? 0) >= revision && typeof receipt.code === 'string';
}

const isOurError = (body: unknown): boolean =>
  typeof (body as { error?: { code?: unknown } } | null)?.error?.code === 'string';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function faultName(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? name;
}
