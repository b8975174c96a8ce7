import type { SubmissionInput } from '@wipeboard/shared';
import { linkToken } from '../../../src/signing/link-token.ts';
import { newCustomer } from '../customer-desk.ts';
import { keys } from '../manager-desk.ts';
import { rating, type OpenDesk } from '../open-desk.ts';
import { written } from '../written-mails.ts';
import { replyAddress } from '../../../src/signing/reply-address.ts';

/** A complaint at a desk, and what its people hold. */
export type Scene = { desk: OpenDesk; input: SubmissionInput; token: string; complaint: string; key: string };

/**
 * Something that somebody does: `act` is sent again, as people, widgets and mail servers do, where it got no answer or
 * an error. `happens` are its events, each exactly once; `hours` is when.
 */
export type Flow = {
  name: string;
  hours?: number;
  /** What comes before, in a world that works. */
  before?: (scene: Scene) => Promise<unknown>;
  /** Whether nothing was left before; then `act` leaves it. */
  fresh?: boolean;
  act: (scene: Scene) => Promise<Response | string | undefined | void>;
  happens: Record<string, number>;
  /** The words that may not be lost once they were acknowledged. */
  words?: string;
  gone?: boolean;
};

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const left = (): SubmissionInput =>
  rating({ final: true, text: 'The freezer door was open', contact: newCustomer() });

const form = async ({ desk, complaint, key }: Scene, verb: string, fields: Record<string, string> = {}) => {
  const expiresAt = Date.now() + 10 * 24 * 3_600_000;
  const claims = { board: desk.key, complaint, action: 'act', manager: 'dana', expiresAt } as const;
  return desk.ask(`/c/${await linkToken(claims, keys)}/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...(verb === 'acknowledge' ? {} : { key }), ...fields }).toString(),
  });
};
const resolves = (scene: Scene) => form(scene, 'resolve', { told: 'The freezer has a new door' });
const receipt = ({ desk, token }: Scene, path: string, init: RequestInit) =>
  desk.ask(`/v1/receipts/${token}${path}`, init);

export const flows: Flow[] = [
  { name: 'a submission', fresh: true, act: ({ desk, input }) => desk.submit(input), happens: { opened: 1 } },
  {
    name: 'an extension',
    act: ({ desk, input }) => desk.submit({ ...input, revision: 2, text: 'And mould' }),
    happens: { opened: 1 },
    words: 'And mould',
  },
  {
    name: 'an acknowledgement',
    act: (scene) => form(scene, 'acknowledge'),
    happens: { acknowledged: 1 },
  },
  {
    name: 'an answer',
    act: (scene) => form(scene, 'answer', { text: 'We are sorry' }),
    happens: { acknowledged: 1, answered: 1 },
    words: 'We are sorry',
  },
  { name: 'a resolution', act: resolves, happens: { resolved: 1 }, words: 'The freezer has a new door' },
  {
    name: 'a yes',
    before: resolves,
    act: (scene) => receipt(scene, '/verdict', json({ helped: true })),
    happens: { resolved: 1, verdict: 1, closed: 1, reopened: 0 },
  },
  {
    name: 'a no',
    before: resolves,
    act: (scene) => receipt(scene, '/verdict', json({ helped: false, text: 'Still warm' })),
    happens: { resolved: 1, verdict: 1, closed: 0, reopened: 1 },
    words: 'Still warm',
  },
  {
    name: 'more words of the customer',
    act: (scene) => receipt(scene, '/messages', json({ key: scene.input.key, text: 'And another thing' })),
    happens: { wrote: 1 },
    words: 'And another thing',
  },
  {
    name: 'a climb',
    hours: 4.01,
    before: ({ desk }) => desk.tick(0.04),
    act: ({ desk }) => desk.tick(4.01),
    happens: { climbed: 1, reminded: 0 },
  },
  {
    name: 'a reply by mail',
    act: async ({ desk, complaint, input }) => {
      const from = 'dana@shop.example';
      const claims = { board: desk.key, complaint, person: 'dana' };
      const to = await replyAddress('reply@desk.example', claims, keys);
      const raw = written({ from, to, text: 'We are sorry', messageId: `<${input.key}@client.example>` });
      return desk.mail(raw, { from, to });
    },
    happens: { acknowledged: 1, answered: 1 },
    words: 'We are sorry',
  },
  {
    name: 'an erasure',
    act: (scene) => receipt(scene, '', { method: 'DELETE' }),
    happens: { opened: 0 },
    gone: true,
  },
];

/** The bells of a submission, answered: its mails leave. */
export const delivery = (rung: { body: unknown }[]): Flow => ({
  name: 'a delivery',
  act: async ({ desk }) => void (await desk.answer(rung.map(({ body }) => body))),
  happens: { opened: 1, told: 1 },
});
