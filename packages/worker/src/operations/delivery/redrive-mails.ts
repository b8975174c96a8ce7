import type { Board } from '../../queries/board.ts';
import { stuckMails } from '../../queries/delivery/mail-log.ts';
import type { Services } from '../../services.ts';
import { redrive, type Redrive } from '../../storage/delivery/redrives.ts';

/** One mail as it was seen, or all that wait for a person: `uncertain` too, though they may arrive twice, if so asked. */
export type AskedRedrive = { by: string } & ({ mail: Redrive } | { all: { uncertain: boolean } });

/** At one press; the next takes the rest. */
const mostAtOnce = 100;

/** Has mails sent again, each once however often it is asked for; answers how many are owed anew. */
export async function redriveMails(services: Services, board: Board, asked: AskedRedrive): Promise<number> {
  const db = services.database(board.database);
  const now = services.now();
  const mails = 'mail' in asked ? [asked.mail] : await stuck(db, board.key, asked.all.uncertain);
  if (mails.length === 0) return 0;
  const results = await db.batch(
    mails.flatMap((mail) => redrive(db, mail, { board: board.key, by: asked.by, now })),
  );
  const owed = mails.filter((_, index) => results[index * 2 + 1]!.meta.changes > 0);
  if (owed.length > 0) {
    await services.ring(owed.map(({ id }) => ({ message: { board: board.key, outbox: id }, dueAt: now })));
  }
  return owed.length;
}

const stuck = (db: D1Database, board: string, uncertain: boolean): Promise<Redrive[]> =>
  stuckMails(db, board, uncertain ? ['dead', 'uncertain'] : ['dead'], mostAtOnce);
