import { Columns } from '../charts/columns.tsx';
import { TableBehind } from '../charts/table-behind.tsx';
import { formatDays } from '../../messages/figures.ts';
import { formatDate, formatNumber } from '../../messages/instants.ts';
import { directionOf, messagesFor } from '../../messages/messages.ts';
import { oneLine } from '../../messages/plain.ts';
import { wordsHref } from '../scores/words-href.ts';
import { Words } from '../words.tsx';
import type { KudosView, ShownKudos } from './kudos-page.tsx';

/** One person, or one thing, with what was said of them. */
export function KudosCard({ kudos, index, view }: { kudos: ShownKudos; index: number; view: KudosView }) {
  const { locale } = view.reader;
  const messages = messagesFor(locale);
  const said = messages.reports.kudos;
  const name = oneLine(kudos.person);
  const filter = { about: kudos.person, tone: 'praise' as const };
  const points = kudos.trend.map(({ period, praise }) => ({
    n: praise,
    said: `${formatDays(period, locale, false)}: ${said.praise(praise)}`,
  }));
  return (
    <section class="thank" aria-labelledby={`person-${index}`}>
      <h2 id={`person-${index}`}>
        <bdi>{name}</bdi>
      </h2>
      <p class="soft counts">
        <a href={wordsHref(view.board.key, { ...view.period, ...filter })}>
          {said.read(said.praise(kudos.praise))}
        </a>
        {' · '}
        {said.before(formatNumber(kudos.before, locale))}
      </p>
      <Columns
        name={said.summary(said.praise(kudos.praise))}
        points={points}
        most={Math.max(...view.kudos.flatMap(({ trend }) => trend.map(({ praise }) => praise)))}
        mirrored={directionOf(locale) === 'rtl'}
      />
      {kudos.words.map(({ submission, day, text }) => (
        <div class="praise-words">
          <Words text={text} />
          <p class="soft">
            <a href={`/desk/${view.board.key}/submissions/${submission}`}>{formatDate(day, locale)}</a>
          </p>
        </div>
      ))}
      <TableBehind
        label={messages.reports.charts.asTable}
        caption={said.caption}
        heads={[said.head.when, said.head.n]}
        rows={kudos.trend.map(({ period, praise }) => [
          formatDays(period, locale),
          praise === 0 ? (
            '0'
          ) : (
            <a href={wordsHref(view.board.key, { ...period, ...filter })}>{formatNumber(praise, locale)}</a>
          ),
        ])}
      />
    </section>
  );
}
