import { filled, get } from './wall-page-forms.ts';
import { origin, type OpenDesk } from './open-desk.ts';
import type { Trace } from './strangers/trace.ts';

export type Fate = Pick<Trace, 'family' | 'language' | 'door'> & {
  words: string;
  /** Of the last revision. */
  status: number;
  aside: boolean;
  reasons: string[];
};

/** A rate limit as the platform's: 60 a minute for each key, by the minute that `clock` says. */
export function platformLimit() {
  const seen = new Map<string, number>();
  const clock = { minute: 0 };
  const limit = async ({ key }: { key: string }) => {
    const one = `${clock.minute} ${key}`;
    seen.set(one, (seen.get(one) ?? 0) + 1);
    return { success: seen.get(one)! <= 60 };
  };
  return { clock, RATE_LIMIT: { limit } };
}

type Row = { key: string; at: number; aside: number; suspicion: string | null };
const newest = (desk: OpenDesk) =>
  desk.all<Row>(
    `SELECT key, rowid AS at, quarantined_at IS NOT NULL AS aside, suspicion FROM submissions WHERE board_id = ? ORDER BY rowid DESC LIMIT 1`,
    desk.key,
  );

/** Sends them through the public door, each at its minute. */
export async function sendAll(
  desk: OpenDesk,
  traces: readonly Trace[],
  clock: { minute: number },
): Promise<Fate[]> {
  const fates: Fate[] = [];
  for (const trace of traces) {
    clock.minute = trace.minute;
    const status = trace.door === 'page' ? await byPage(desk, trace) : await byWire(desk, trace);
    const [row] = await newest(desk);
    const kept = status < 400 && row;
    fates.push({
      family: trace.family,
      language: trace.language,
      door: trace.door,
      words: trace.revisions.at(-1)!.text ?? '',
      status,
      aside: Boolean(kept && row.aside),
      reasons:
        kept && row.suspicion ? ((JSON.parse(row.suspicion) as { reasons?: string[] }).reasons ?? []) : [],
    });
  }
  return fates;
}

// Nobody's clock is behind: what is sent lies in the hours to come.
const hoursOf = (trace: Trace) => trace.minute / 60;

async function byWire(desk: OpenDesk, trace: Trace): Promise<number> {
  let status = 0;
  for (const input of trace.revisions) {
    const answer = await desk.ask(
      `/v1/boards/${desk.key}/submissions`,
      {
        method: 'POST',
        headers: {
          ...trace.headers,
          origin,
          'content-type': 'text/plain',
          'cf-connecting-ip': trace.address,
        },
        body: JSON.stringify(input),
      },
      hoursOf(trace),
    );
    status = answer.status;
    await answer.body?.cancel();
  }
  return status;
}

async function byPage(desk: OpenDesk, trace: Trace): Promise<number> {
  const { kind, text = '', contact } = trace.revisions.at(-1)!;
  const named = trace.headers['sec-fetch-site'] && {
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'navigate',
  };
  const headers = { ...trace.headers, ...named, 'cf-connecting-ip': trace.address };
  const verb = kind === 'request' ? 'ask' : 'note';
  const form = filled(await (await get(desk, '', headers, hoursOf(trace))).text(), verb, {
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    ...(trace.trap && { website: 'https://example.example' }),
    ...(verb === 'ask'
      ? { title: text.replaceAll('\n', ' ').slice(0, 120), details: text.slice(120), anyway: 'yes' }
      : { text, publish: 'yes' }),
  });
  const answer = await desk.ask(
    form.action,
    {
      method: 'POST',
      body: new URLSearchParams(form.fields as Record<string, string>),
      headers: { ...headers, origin: 'https://desk.example' },
      redirect: 'manual',
    },
    hoursOf(trace) + trace.seconds / 3_600,
  );
  await answer.body?.cancel();
  return answer.status;
}
