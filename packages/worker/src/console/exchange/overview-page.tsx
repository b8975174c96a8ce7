import type { BoardSummary } from '../../domain/exchange/board-summary.ts';
import type { Share } from '../../domain/exchange/share.ts';
import type { Child } from 'hono/jsx';
import { instantsIn, tags } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { DeskPage, type Reader } from '../desk/desk-page.tsx';

type Props = { reader: Reader; boards: BoardSummary[]; now: number };

/** Somebody’s boards, one row each, those that need somebody first on top. On a phone each row is a block. */
export function OverviewPage({ reader, boards, now }: Props) {
  const { overview } = messagesFor(reader.locale);
  const sum = (of: (board: BoardSummary) => number) => boards.reduce((all, board) => all + of(board), 0);
  const late = sum(({ overdue }) => overdue);
  const waiting = sum(({ open }) => open);
  const columns = [
    overview.board,
    overview.waiting,
    overview.mails,
    overview.satisfied,
    overview.answering,
    overview.last,
  ];
  return (
    <DeskPage reader={reader} title={overview.title}>
      <h1>{overview.title}</h1>
      <p class="overview-lead">
        {late > 0 ? overview.late(late, waiting) : waiting > 0 ? overview.inHand(waiting) : overview.allQuiet}
      </p>
      {/* The roles stay when a style sheet makes blocks of the rows. */}
      <table class="overview" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((label) => (
              <th scope="col" role="columnheader">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {boards.map((board) => (
            <BoardRow reader={reader} board={board} now={now} />
          ))}
        </tbody>
      </table>
    </DeskPage>
  );
}

const mostNamed = 4;

type RowProps = { reader: Reader; board: BoardSummary; now: number };

function BoardRow({ reader, board, now }: RowProps) {
  const { overview, spam } = messagesFor(reader.locale);
  const {
    key,
    name,
    timeZone,
    mayManage,
    open,
    overdue,
    unanswered,
    unreached,
    complaints,
    answering,
    climbs,
    aside,
    lastAt,
  } = board;
  return (
    <tr role="row" class={overdue > 0 || unreached > 0 ? 'needs' : undefined}>
      <th scope="row" role="rowheader">
        <a href={`/desk/${key}`} dir="auto">
          {name}
        </a>
      </th>
      <Cell label={overview.waiting}>
        {overdue > 0 && (
          <p>
            <a class="first" href={`/desk/${key}?view=overdue`}>
              {overview.overdue(overdue)}
            </a>
          </p>
        )}
        <p>{open > 0 ? overview.open(open) : overview.nothingWaiting}</p>
        {open > 0 && (
          <p class="soft">{unanswered > 0 ? overview.unanswered(unanswered) : overview.allTaken}</p>
        )}
      </Cell>
      <Cell label={overview.mails}>
        <p class={unreached > 0 ? 'first' : undefined}>
          {unreached > 0 ? overview.unreached(unreached) : overview.allArrived}
        </p>
      </Cell>
      <Cell label={overview.satisfied}>
        <Satisfied reader={reader} board={board} />
      </Cell>
      <Cell label={overview.answering}>
        {answering.slice(0, mostNamed).map(({ name, complaints }) => (
          <p>
            <bdi>{name}</bdi> {complaints}
          </p>
        ))}
        {answering.length === 0 && <p>{complaints > 0 ? overview.nobodyYet : overview.nobodyNeeded}</p>}
        {complaints > 0 && <p class="soft">{climbs > 0 ? overview.climbs(climbs) : overview.noneClimbed}</p>}
      </Cell>
      <Cell label={overview.last}>
        {lastAt === undefined ? (
          <>
            <p>{overview.never}</p>
            {mayManage && (
              <p>
                <a href={`/desk/${key}/settings/snippet`}>{overview.putOnPage}</a>
              </p>
            )}
          </>
        ) : (
          <p>
            <time datetime={new Date(lastAt).toISOString()}>
              {instantsIn(reader.locale, timeZone).brief(lastAt, now)}
            </time>
          </p>
        )}
        {aside > 0 && (
          <p>
            <a href={`/desk/${key}?view=quarantine`}>{spam.asideLately(aside)}</a>
          </p>
        )}
      </Cell>
    </tr>
  );
}

const Cell = ({ label, children }: { label: string; children: Child }) => (
  <td role="cell">
    <span class="cell-label" aria-hidden="true">
      {label}
    </span>
    <div>{children}</div>
  </td>
);

function Satisfied({ reader, board }: Pick<RowProps, 'reader' | 'board'>) {
  const { overview } = messagesFor(reader.locale);
  const percent = new Intl.NumberFormat(tags[reader.locale], { style: 'percent', maximumFractionDigits: 0 });
  const said = ({ share }: Share) => percent.format(share);
  const { satisfied, earlier } = board;
  return (
    <>
      <p>{satisfied ? overview.share(said(satisfied)) : overview.noRatings}</p>
      {satisfied && (
        <p class="soft">
          {overview.between(percent.format(satisfied.low), percent.format(satisfied.high), satisfied.n)}
        </p>
      )}
      {(satisfied || earlier) && (
        <p class="soft">{earlier ? overview.earlier(said(earlier)) : overview.noEarlier}</p>
      )}
    </>
  );
}
