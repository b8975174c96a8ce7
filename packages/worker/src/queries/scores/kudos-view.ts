import { localDate } from '../../domain/board/due.ts';
import { chosenPeriod, presets } from '../../domain/scores/chosen-period.ts';
import { before, type Period } from '../../domain/scores/period.ts';
import type { Services } from '../../services.ts';
import type { Board } from '../board.ts';
import { inboxPage } from '../inbox/inbox-page.ts';
import { kudos } from './kudos.ts';

/** Words are chosen from so much praise, the newest. */
const mostRead = 200;
const mostWords = 3;

/** Who and what was praised by name, with customers' words, in the order of names. `manager` is whoever reads. */
export async function kudosView(
  services: Services,
  board: Board,
  manager: string,
  query: Record<string, string>,
) {
  const now = services.now();
  const { period, weeks, wrong } = chosenPeriod(query, now, board.timeZone);
  const [found, words] = await Promise.all([
    kudos(services.database(board.database), board, { period }),
    praiseWords(services, board, manager, period),
  ]);
  const { compare } = new Intl.Collator(board.locale);
  return {
    shown: { weeks, presets, wrong },
    period,
    before: before(period),
    kudos: found
      .map((one) => ({ ...one, words: words.get(folded(one.person))?.slice(0, mostWords) ?? [] }))
      .toSorted((one, other) => compare(one.person, other.person)),
  };
}

/** As the count of praise has it: upper and lower case are one person. */
const folded = (name: string): string => name.trim().toLocaleLowerCase('und');

/** What was said of each, the fullest first. */
async function praiseWords(services: Services, board: Board, manager: string, period: Period) {
  const { rows } = await inboxPage(
    services.database(board.database),
    { board, manager, now: services.now() },
    { view: 'praise', sort: 'newest', ...period },
    undefined,
    mostRead,
  );
  const said = rows.flatMap(({ id, createdAt, about, text }) =>
    about && text ? [{ about, submission: id, day: localDate(createdAt, board.timeZone), text }] : [],
  );
  return Map.groupBy(
    said.toSorted((one, other) => other.text.length - one.text.length),
    ({ about }) => folded(about),
  );
}
