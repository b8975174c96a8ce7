import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { CheckedImport } from '../../queries/exchange/checked-import.ts';
import type { Import } from '../../queries/exchange/imports.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';
import { problemText } from './import-preview.tsx';

type Props = { view: SettingsView; one: Import; same?: Import; check: CheckedImport };

const mostShown = 100;

/** What loading would do, every row that it would leave out, and the button that does it. */
export function ImportCheck({ view, one, same, check }: Props) {
  const { reader, read, board } = view;
  const { import: words } = messagesFor(reader.locale).exchange;
  const instants = instantsIn(reader.locale, board.timeZone);
  const action = (verb: string) => `/desk/${read.key}/settings/import/${one.id}/${verb}`;
  const { good, problems, first, last } = check;
  return (
    <section class="card" id="check">
      <h2>{words.check}</h2>
      {same && (
        <p class="banner">
          {words.same(instants.dated(same.createdAt), words.loadedRows(same.loaded, same.leftOut))}
        </p>
      )}
      <p class="lead">{good > 0 ? words.good(good) : words.nothingGood}</p>
      {first !== undefined && last !== undefined && (
        <p class="soft">{words.between(instants.brief(first, 0), instants.brief(last, 0))}</p>
      )}
      {problems.length > 0 && (
        <>
          <p>{words.bad(problems.length)}</p>
          <ul class="row-problems">
            {problems.slice(0, mostShown).map((problem) => (
              <li dir="auto">{words.atLine(problem.line, problemText(problem, reader.locale))}</li>
            ))}
          </ul>
          {problems.length > mostShown && <p>{words.more(problems.length - mostShown)}</p>}
          <p>
            <a href={`/desk/${read.key}/settings/import/${one.id}/problems.csv?lang=${reader.locale}`}>
              {words.allProblems}
            </a>
          </p>
        </>
      )}
      <div class="buttons">
        {good > 0 && (
          <form method="post" action={action('load')}>
            <button>{problems.length > 0 ? words.loadGood(good, problems.length) : words.load(good)}</button>
          </form>
        )}
        <form method="post" action={action('drop')}>
          <button class="quiet">{words.drop}</button>
        </form>
      </div>
    </section>
  );
}
