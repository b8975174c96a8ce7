import type { ReceiptEvent, ReceiptView } from '@wipeboard/shared';
import { vi } from 'vitest';
import { keptReceipts, type KeptReceipt } from '../../src/client/kept-receipts.ts';
import { openPanel } from '../panel/mounted-panel.ts';

const board = 'https://desk.example/v1/boards/corner-shop/submissions';
const hour = 3_600_000;

/** `hours` before the tests' now, as the desk says it. */
export const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();

export const event = (type: ReceiptEvent['type'], hours: number, more: Partial<ReceiptEvent> = {}) => ({
  type,
  at: ago(hours),
  ...more,
});

/** What the desk says of something that was left a day ago. */
export const viewOf = (code: string, more: Partial<ReceiptView> = {}): ReceiptView => ({
  code,
  board: { name: 'Corner Shop', locale: 'en' },
  receivedAt: ago(24),
  kind: 'comment',
  text: 'The soup was cold',
  status: 'open',
  answerDueAt: ago(-3),
  events: [event('received', 24)],
  verdictWanted: false,
  contact: { confirmed: false },
  promise: { minutes: 240, openingHours: true },
  ...more,
});

export const keptOf = (code: string, more: Partial<KeptReceipt> = {}): KeptReceipt => ({
  token: code.padEnd(22, 't'),
  code,
  url: `https://desk.example/r/${code}`,
  board,
  at: Date.now() - 24 * hour,
  ...more,
});

type Answer = ReceiptView | 'gone' | 'away' | 'stranger';

const gone = { error: { code: 'receipt-not-found', message: 'No.', requestId: 'req_1' } };

/** A desk that says of each code what it is told to. `asked` and `told` are what reached it. */
export function storyDesk(answers: Record<string, Answer> = {}) {
  const asked: string[] = [];
  const told: { verb: string; body: Record<string, unknown> }[] = [];
  const desk = {
    answers,
    asked,
    told,
    fetch: vi.fn(async (url: string, init: RequestInit = {}) => {
      const [, token = '', verb = ''] = /receipts\/([^/]+)\/?(\w*)$/.exec(url) ?? [];
      if (init.body) told.push({ verb, body: JSON.parse(init.body as string) });
      else asked.push(token);
      const answer = desk.answers[token.replace(/t+$/, '')] ?? 'away';
      if (answer === 'away') throw new TypeError('network');
      if (answer === 'stranger') return new Response('<html>Welcome to our Wi-Fi</html>');
      return answer === 'gone' ? Response.json(gone, { status: 404 }) : Response.json(answer);
    }),
  };
  vi.stubGlobal('fetch', desk.fetch);
  return desk;
}

/** The panel of a device that holds these, with “My feedback” opened from its footer. */
export async function openMine(kept: KeptReceipt[], given: Parameters<typeof openPanel>[0] = {}) {
  await keptReceipts(() => kept);
  const page = await openPanel(given);
  await vi.waitFor(() => page.need('[part=mine]'));
  page.click('[part=mine]');
  return page;
}
