import type { InboxRow } from '../../domain/inbox/inbox-filter.ts';
import { briefDuration, type Instants } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed } from '../../messages/plain.ts';
import { ratingWords } from '../../messages/rating-words.ts';
import { ToneMark } from '../tone-mark.tsx';
import { submissionHref } from './inbox-address.ts';
import type { InboxView } from './inbox-page.tsx';

type Line = { view: InboxView; row: InboxRow; instants: Instants };

const longest = 240;

/** One line: unread, tone, the words, who and where, rating, urgency, when, and where it stands. */
export function InboxRowLine({ view, row, instants }: Line) {
  const { reader, board, list, now } = view;
  const messages = messagesFor(reader.locale);
  const said = messages.inbox;
  const words = row.text === undefined ? '' : trimmed(oneLine(row.text), longest);
  const where = [row.name, row.about, row.moment, row.page].filter(Boolean).map((one) => oneLine(one!));
  const marks = [
    row.complaint?.mine && said.mine,
    row.joined && said.joined,
    row.test && messages.testShort,
    row.quarantined && said.aside,
  ].filter((mark) => typeof mark === 'string');
  return (
    <li class={row.unread ? 'entry unread' : 'entry'} data-entry={row.complaint ? 'complaint' : ''}>
      <label class="pick">
        <input
          type="checkbox"
          name="id"
          value={row.id}
          aria-label={said.select(row.code)}
          autocomplete="off"
        />
      </label>
      <span class="what">
        {row.unread && <span class="dot" role="img" aria-label={said.unread} />}
        {row.tone ? (
          <ToneMark tone={row.tone} label={messages.tone[row.tone]} />
        ) : (
          <span class="tone">{messages.kind[row.kind]}</span>
        )}
      </span>
      <span class="line-of">
        <a class="said-line" href={submissionHref(board.key, row.id, list)} data-open>
          {words ? <bdi dir="auto">{words}</bdi> : <span class="soft">{said.noWords}</span>}
        </a>
        <span class="where soft">
          {marks.map((mark) => (
            <strong>{mark}</strong>
          ))}
          {where.map((one) => (
            <bdi>{trimmed(one, 60)}</bdi>
          ))}
        </span>
      </span>
      <span class="gauges">
        <span class="stars">{row.rating && ratingWords(row.rating, reader.locale, messages)}</span>
        <Urgency row={row} view={view} />
        <span class="stands">
          {row.complaint && (
            <span class={`chip ${row.complaint.status}`}>
              {messages.complaintPage.status[row.complaint.status]}
            </span>
          )}
        </span>
      </span>
      <time class="soft" datetime={new Date(row.createdAt).toISOString()}>
        {instants.brief(row.createdAt, now)}
      </time>
    </li>
  );
}

/** How long the turn still is, in words and as a bar that gets shorter. */
function Urgency({ row, view }: Omit<Line, 'instants'>) {
  const { locale } = view.reader;
  const { turn, complaintPage } = messagesFor(locale);
  const { complaint } = row;
  if (complaint?.ends === undefined) return <span class="urgency" />;
  const { since, ends, missed } = complaint;
  const late = missed ?? (ends < view.now ? ends : undefined);
  const share = late === undefined ? Math.min(1, (ends - view.now) / Math.max(1, ends - since)) : 0;
  const duration = briefDuration(Math.abs((late ?? ends) - view.now), locale);
  return (
    <span class={late === undefined ? 'urgency' : 'urgency late'}>
      <span>{late === undefined ? turn.left(duration) : turn.late(duration)}</span>
      <progress max="100" value={String(Math.round(share * 100))} aria-label={complaintPage.timeLeft} />
    </span>
  );
}
