import type { Child } from 'hono/jsx';
import type { Digest } from '../../domain/digest/digest.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { digestNumbers, scoreChange } from '../../messages/digest-words.ts';
import { formatDate } from '../../messages/instants.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import { ratingMarks } from '../../messages/rating-words.ts';

export type DigestPart = {
  digest: Digest;
  board: { key: string; currency: string };
  nameOf: (manager: string) => string;
  reading: Reading;
};

const longestWords = 320;

const Section = ({ heading, children }: { heading: string; children: Child }) => (
  <section>
    <h2>{heading}</h2>
    {children}
  </section>
);

/** How each score did, and what may be said of the difference. */
export function ChangesSection({ digest, reading }: DigestPart) {
  const said = reading.messages.digest;
  if (digest.scores.length === 0) return null;
  return (
    <Section heading={said.changed}>
      <Compared digest={digest} reading={reading}>
        {digest.scores.map((score) => {
          const change = scoreChange(score, reading);
          return (
            <tr>
              <th scope="row">
                {change.label}
                {change.said && <span class={`soft moved ${score.moved}`}>{change.said}</span>}
              </th>
              <td>{change.now}</td>
              <td>{change.earlier}</td>
            </tr>
          );
        })}
      </Compared>
    </Section>
  );
}

export function NumbersSection({ digest, board, reading }: DigestPart) {
  return (
    <Section heading={reading.messages.digest.numbers}>
      <Compared digest={digest} reading={reading}>
        {digestNumbers(digest, board.currency, reading).map(({ label, now, earlier }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{now}</td>
            <td>{earlier}</td>
          </tr>
        ))}
      </Compared>
    </Section>
  );
}

function Compared({
  digest,
  reading,
  children,
}: Pick<DigestPart, 'digest' | 'reading'> & { children: Child }) {
  const said = reading.messages.digest;
  const weekly = digest.kind === 'weekly';
  return (
    <table class="compared">
      <thead>
        <tr>
          <td />
          <th scope="col">{weekly ? said.thisWeek : said.thatDay}</th>
          <th scope="col">{weekly ? said.weekBefore : said.dayBefore}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function OverdueSection({ digest, board, nameOf, reading }: DigestPart) {
  const { messages, locale, instants, now } = reading;
  const said = messages.digest;
  return (
    <Section heading={said.overdue}>
      {digest.overdue.length === 0 ? (
        <p>{said.noneOverdue}</p>
      ) : (
        <ul class="quotes">
          {digest.overdue.map(({ submission, owner, dueAt, text }) => (
            <li>
              <Said text={text ?? said.noWords} href={pageOf(board.key, submission)} />
              <p class="soft late">
                {said.overdueLine(within(locale, nameOf(owner)), instants.brief(dueAt, now))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Praise, or what was asked for. */
export function QuotesSection({
  heading,
  none,
  quotes,
  board,
  reading,
}: Pick<DigestPart, 'board' | 'reading'> & { heading: string; none: string; quotes: Digest['praise'] }) {
  const { messages, locale, instants, now } = reading;
  return (
    <Section heading={heading}>
      {quotes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="quotes">
          {quotes.map(({ submission, at, text, rating, about }) => (
            <li>
              <Said text={text} href={pageOf(board.key, submission)} />
              <p class="soft">
                {[
                  instants.brief(at, now),
                  rating && ratingMarks(rating),
                  about && messages.digest.praised(within(locale, about)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function LessonsSection({ digest, board, reading }: DigestPart) {
  const { messages, locale } = reading;
  const said = messages.digest;
  return (
    <Section heading={said.lessons}>
      {digest.lessonsDue.length === 0 ? (
        <p>{said.noLessons}</p>
      ) : (
        <ul class="quotes">
          {digest.lessonsDue.map(({ submission, cause, prevention, by }) => (
            <li>
              <Said text={prevention} href={pageOf(board.key, submission)} />
              <p class="soft">{said.lessonLine(within(locale, cause), formatDate(by, locale))}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const pageOf = (board: string, submission: string) => `/desk/${board}/submissions/${submission}`;

const Said = ({ text, href }: { text: string; href: string }) => (
  <a class="week-words" href={href} dir="auto">
    {trimmed(oneLine(text), longestWords)}
  </a>
);
