import { limits, paths, wallSorts } from '@wipeboard/shared';
import { wallHref, type WallAsked, type WallReading } from './wall-face.ts';

type Props = { reading: WallReading; asked: WallAsked };

const kinds = ['request', 'note', 'change'] as const;
const statuses = ['planned', 'done', 'declined'] as const;

/** What of the wall is shown, as links, and a form to look for something: works as it stands. */
export function WallFilters({ reading, asked }: Props) {
  const { said, face } = reading;
  return (
    <div class="wall-filters">
      <nav aria-label={said.show.label}>
        <Choice href={wallHref(face)} chosen={!asked.kind && asked.q === undefined} label={said.show.all} />
        {kinds.map((kind) => (
          <Choice
            href={wallHref(face, { kind, q: asked.q })}
            chosen={asked.kind === kind}
            label={said.section[kind]}
          />
        ))}
      </nav>
      <SearchForm reading={reading} asked={asked} />
    </div>
  );
}

/** Looks for words, in the list that is shown. */
export function SearchForm({ reading, asked }: Props) {
  const { said, face, messages } = reading;
  return (
    <form method="get" action={paths.wallPage(face.board.key)} role="search">
      {asked.kind && <input type="hidden" name="kind" value={asked.kind} />}
      {face.lang && <input type="hidden" name="lang" value={face.lang} />}
      <label for="wall-q">{messages.list.label(said.search.label)}</label>
      <input
        id="wall-q"
        type="search"
        name="q"
        value={asked.q ?? ''}
        maxlength={limits.search}
        dir="auto"
        autocomplete="off"
      />
      <button type="submit" class="quiet">
        {said.search.send}
      </button>
    </form>
  );
}

/** How requests stand and in which order they come. */
export function RequestFilters({ reading, asked }: Props) {
  const { said, face } = reading;
  const { status, sort } = asked;
  const bySort = status === undefined && sort !== 'done';
  return (
    <div class="wall-orders">
      <nav aria-label={said.status.label}>
        <Choice href={wallHref(face, { kind: 'request' })} chosen={bySort} label={said.status.wanted} />
        {statuses.map((one) => (
          <Choice
            href={wallHref(face, { kind: 'request', status: one, ...(one === 'done' && { sort: 'done' }) })}
            chosen={status === one || (one === 'done' && sort === 'done')}
            label={said.status[one]}
          />
        ))}
      </nav>
      <nav aria-label={said.sort.label}>
        {wallSorts
          .filter((one) => one !== 'done')
          .map((one) => (
            <Choice
              href={wallHref(face, { kind: 'request', status, sort: one })}
              chosen={sort === one || (sort === undefined && one === 'wanted')}
              label={said.sort[one]}
            />
          ))}
      </nav>
    </div>
  );
}

const Choice = ({ href, chosen, label }: { href: string; chosen: boolean; label: string }) => (
  <a href={href} aria-current={chosen ? 'true' : undefined}>
    {label}
  </a>
);
