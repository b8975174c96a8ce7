import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { seeded } from '../seeded.ts';
import { board, invent, type Invented } from './invented.ts';
import { complaintSeeder } from './seed-complaint.ts';

export type Seeding = { file: string; submissions: number; complaints: number; now: number; session: string };

const dayMs = 86_400_000;
const perTransaction = 20_000;

/**
 * Two years of a shop's submissions and complaints, written into the local database while nothing runs, by statements
 * that set off the same triggers as the Worker's own. Answers how long it took (ms).
 */
export function seedDesk({ file, submissions, complaints, now, session }: Seeding): number {
  const began = performance.now();
  const db = new DatabaseSync(file);
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY');
  const random = seeded(4);
  const insert = db.prepare(
    `INSERT INTO submissions (id, board_id, key, revision, digest, write_id, final, kind, metric, value, tone, text, moment,
       about, wants_reply, wants_call, wants_manager, identity, customer, publish, context, test, created_at, updated_at,
       day, language, segment, page, worth, quarantined_at, place)
     VALUES (?, '${board}', ?, 1, 'x', 'x', 1, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const index = db.prepare('INSERT INTO submission_search (rowid, words, facets) VALUES (?, ?, ?)');
  const keep = (one: Invented) => {
    insert.run(
      one.id,
      one.key,
      one.kind,
      one.metric,
      one.value,
      one.tone,
      one.text,
      one.moment,
      one.about,
      one.identity,
      one.customer,
      one.context,
      one.test,
      one.at,
      one.at,
      one.day,
      one.language,
      one.segment,
      one.page,
      one.worth,
      one.quarantined,
      one.place,
    );
    index.run(one.place, one.words, one.facets);
  };
  const complain = complaintSeeder(db, random, now);
  const first = now - 730 * dayMs;
  let opened = 0;
  let low = 0;
  for (let number = 0; number < submissions; number++) {
    if (number % perTransaction === 0) db.exec(number === 0 ? 'BEGIN' : 'COMMIT; BEGIN');
    const one = invent(
      random,
      number,
      Math.floor(first + ((now - first) * (number + random.next())) / submissions),
    );
    keep(one);
    if (!one.low) continue;
    low++;
    const due = (complaints * (number + 1)) / submissions;
    if (opened < due) {
      complain(one);
      opened++;
    }
  }
  const asked = db.prepare(`INSERT INTO asked_days VALUES ('${board}', ?, ?, ?, 500, 90)`);
  for (let day = 0; day < 730; day++)
    for (const [moment, metric] of [
      ['checkout', 'csat'],
      ['delivery', 'csat'],
      ['returns', 'nps'],
    ] as const)
      asked.run(new Date(first + day * dayMs).toISOString().slice(0, 10), moment, metric);
  db.prepare(
    `INSERT INTO sessions (id, email, agent, created_at, seen_at, expires_at) VALUES (?, 'dana@shop.example', 'bench', ?, ?, ?)`,
  ).run(createHash('sha256').update(session).digest('hex'), now, now, now + 365 * dayMs);
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  if (opened < complaints) console.log(`  only ${opened} complaints: ${low} submissions were low with words`);
  return performance.now() - began;
}
