import { binOf } from '../../src/domain/scores/duration-bins.ts';
import type { OpenDesk } from './open-desk.ts';

type Counts = Record<string, number>;
type Submission = Record<'day' | 'metric' | 'moment' | 'segment' | 'language' | 'page', string | null> & {
  value: number | null;
  tone: string | null;
  about: string | null;
  test: number;
  quarantined_at: number | null;
};

const add = (counts: Counts, cell: (string | number | null)[], by = 1) => {
  const key = cell.join(' ');
  counts[key] = (counts[key] ?? 0) + by;
  if (counts[key] === 0) delete counts[key];
};

/** What the rollups of scores and praise say, and what a recount of the submissions says. */
export async function scoreRecount({ all, key }: OpenDesk): Promise<{ kept: Counts; recount: Counts }> {
  const kept: Counts = {};
  for (const row of await all<Record<string, string | number>>(
    'SELECT * FROM score_days WHERE board_id = ?',
    key,
  )) {
    for (let value = 0; value <= 10; value++) {
      const { dimension, day, metric, member } = row as Record<string, string>;
      add(kept, [dimension!, day!, metric!, member!, value], row[`c${value}`] as number);
    }
  }
  const [closed] = await all<{ upto: string }>('SELECT upto FROM closed_months WHERE board_id = ?', key);
  for (const row of await all<Record<string, string | number>>(
    'SELECT * FROM score_months WHERE board_id = ?',
    key,
  ))
    for (let value = 0; value <= 10; value++) {
      const { dimension, month, metric, member } = row as Record<string, string>;
      add(kept, [dimension!, month!, metric!, member!, value], row[`c${value}`] as number);
    }
  for (const { day, about, praise } of await all<{ day: string; about: string; praise: number }>(
    'SELECT * FROM praise_days WHERE board_id = ?',
    key,
  ))
    add(kept, ['praise', day, about], praise);
  const recount: Counts = {};
  for (const row of await all<Submission>(
    'SELECT * FROM submissions WHERE board_id = ? AND day IS NOT NULL',
    key,
  )) {
    const { day, metric, value, test, quarantined_at, tone, about } = row;
    if (test || quarantined_at !== null) {
      add(recount, ['left-out', day, '', test ? 'test' : 'quarantined', 0]);
      continue;
    }
    const month = day!.slice(0, 7);
    for (const time of closed && month <= closed.upto ? [day, month] : [day]) {
      add(recount, ['all', time, metric ?? '', '', value ?? 0]);
      for (const dimension of ['moment', 'segment', 'language', 'page'] as const)
        if (metric && row[dimension]) add(recount, [dimension, time, metric, row[dimension], value]);
    }
    if (tone === 'praise' && about) add(recount, ['praise', day, about.trim()]);
  }
  return { kept, recount };
}

type Complaint = Record<string, number | string | null>;

/** What the rollups of handling say, and what a recount of the complaints says. */
export async function handlingRecount({ all, key }: OpenDesk): Promise<{ kept: Counts; recount: Counts }> {
  const kept: Counts = {};
  for (const { board_id: _, day, owner, tier, ...counts } of await all<Complaint>(
    'SELECT * FROM handling_days WHERE board_id = ?',
    key,
  )) {
    for (const [name, count] of Object.entries(counts)) {
      if (typeof count === 'number') add(kept, [day!, owner!, tier!, name], count);
      else
        for (const [bin, n] of Object.entries(JSON.parse(count!) as Counts))
          add(kept, [day!, owner!, tier!, name, bin], n);
    }
  }
  const recount: Counts = {};
  for (const one of await all<Complaint>(
    `SELECT c.*
     FROM complaints c JOIN submissions s ON s.id = c.submission_id
     WHERE c.board_id = ? AND c.day IS NOT NULL AND c.test = 0 AND s.test = 0 AND s.quarantined_at IS NULL`,
    key,
  )) {
    const count = (name: string, by: number | boolean, ...more: number[]) =>
      add(recount, [one.day!, one.acknowledged_by ?? one.assignee!, one.tier!, name, ...more], Number(by));
    const [opened, acknowledged, resolved] = [one.opened_at, one.acknowledged_at, one.resolved_at] as [
      number,
      number | null,
      number | null,
    ];
    count('complaints', 1);
    count('waiting', one.status !== 'resolved' && one.status !== 'closed');
    count('acknowledged', acknowledged !== null);
    count(
      'acknowledged_in_time',
      acknowledged !== null && acknowledged <= (one.acknowledge_due_at as number),
    );
    if (acknowledged !== null) count('acknowledge_minutes', 1, binOf(acknowledged - opened));
    count('resolved', resolved !== null);
    count('resolved_in_time', resolved !== null && resolved <= (one.resolve_due_at as number));
    if (resolved !== null) count('resolve_minutes', 1, binOf(resolved - opened));
    count('climbs', one.climbs as number);
    count('reopened', (one.reopenings as number) > 0);
    const silent = one.closed_because === 'unanswered';
    count('silent', silent);
    count('said_yes', !silent && one.verdict === 1);
    count('said_no', !silent && one.verdict === 0);
  }
  return { kept, recount };
}
