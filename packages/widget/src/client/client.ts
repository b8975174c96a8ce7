import { limits, paths, type Receipt } from '@wipeboard/shared';
import type { PanelHost, Submitted, SubmitResult } from '../contract.ts';
import type { Board } from '../board.ts';
import { post, type Reply } from './api.ts';
import { newKey } from './new-key.ts';
import { pageContext } from './page-context.ts';
import { wait } from './patiently.ts';
import type { Resending } from './resend.ts';
import { toJson } from './to-json.ts';
import type { UnsentItem } from './unsent.ts';

export type Attempt = { item: UnsentItem; sent: Promise<Reply | undefined> };

export type Client = PanelHost & {
  url: string;
  /** This tab's submissions that have no end yet, the latest revision of each. */
  latest: Map<string, Attempt>;
  /** The server has asked for patience. */
  paused?: boolean;
  deliver(item: UnsentItem, early?: Reply | Promise<Reply>): Promise<Reply>;
  /** Sends what waits, this tab's and what earlier visits left, now and whenever it may succeed. */
  flush(): void;
};

/** After this long (ms) the customer is told "kept", while the attempt goes on. */
const patience = 8000;

/** Sends submissions until each has its receipt, across reloads and tabs, until the board is taken away. */
export function start(board: Board): Client {
  const { options, emit } = board;
  const url = options.endpoint + paths.submissions(options.board);
  const latest: Client['latest'] = new Map();

  async function deliver(item: UnsentItem, early?: Reply | Promise<Reply>): Promise<Reply> {
    const reply = await (early ?? post(item));
    const { receipt } = reply;
    if (receipt) {
      if (latest.get(item.key)?.item === item) latest.delete(item.key);
      void resending().then((resend) => resend?.received(item, receipt));
      emit('token' in receipt ? 'submitted' : 'vote', receipt);
    }
    return reply;
  }

  let loading: Promise<Resending | undefined> | undefined;
  // Where it can't be loaded a submission lives in this page alone, and the next call tries again.
  const resending = () =>
    (loading ??= board.load('resend').then(
      ({ startResending }) => startResending(client),
      () => (loading = undefined),
    ));

  async function send<Answer>(
    input: Pick<UnsentItem, 'key' | 'revision'> & object,
    to = url,
  ): Promise<SubmitResult<Answer>> {
    const { key, revision } = input;
    const body = toJson({ identity: board.token, ...input });
    if (new Blob([body]).size > limits.keepaliveBytes)
      return { state: 'refused', code: 'body-too-large', message: `> ${limits.keepaliveBytes} bytes` };
    const item: UnsentItem = { key, revision, url: to, body, at: Date.now() };
    const before = latest.get(key)?.sent;
    // A closing tab leaves no time to store first or to wait for a lock; nobody else knows a fresh key.
    const early = client.paused ? { status: 429 } : before ? undefined : post(item);
    // No tab but this one sends the key meanwhile.
    const go = () => {
      const sending = deliver(item, early);
      void resending().then((resend) => resend?.alone(key, () => sending));
      return sending;
    };
    const attempt: Attempt = {
      item,
      sent: before ? before.then(() => (latest.get(key) === attempt ? go() : undefined)) : go(),
    };
    latest.set(key, attempt);
    const stored = resending().then((resend) => resend?.keep(item));
    // A later revision that overtook this one while it waited answers for both.
    const reply = await Promise.race([
      attempt.sent.then((reply) => reply ?? latest.get(key)?.sent),
      wait(patience),
    ]);
    return reply?.receipt
      ? { state: 'received', receipt: reply.receipt as Answer }
      : (((await (await resending())?.settle(item, reply)) as SubmitResult<Answer> | undefined) ?? {
          state: 'kept',
          durable: !!(await stored),
          reason: navigator.onLine ? (reply?.status ? 'busy' : 'unreachable') : 'offline',
        });
  }

  const client: Client = {
    ...board,
    url,
    latest,
    deliver,
    submit: ({ moment = options.moment, ...input }) =>
      send<Receipt>({
        attributes: options.attributes,
        test: options.test,
        context: pageContext(board.locale),
        moment,
        ...input,
      } as Submitted),
    vote: send,
    newKey,
    onReceipt: (key, listener) =>
      board.on('submitted', (receipt: Receipt) => receipt.key === key && listener(receipt)),
    flush: () => resending().then((resend) => resend?.flush()),
  };
  void resending();
  return client;
}
