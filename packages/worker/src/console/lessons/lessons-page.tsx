import { messagesFor } from '../../messages/messages.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { LessonRow } from './lesson-row.tsx';

/**
 * One lesson and the submission that taught it. `state`: `undated` without a date, `ahead` until it comes, `passed` once
 * it has. Days are ISO dates.
 */
export type ShownLesson = {
  submission: string;
  day: string;
  cause: string;
  prevention?: string;
  by?: string;
  state: 'undated' | 'ahead' | 'passed';
  back: { count: number; more: boolean; first?: { submission: string; day: string } };
};

export type LessonsView = {
  reader: Reader;
  board: ReadBoard;
  causes: string[];
  cause?: string;
  lessons: ShownLesson[];
  /** Where the older ones begin. */
  next?: number;
};

/** What complaints have taught: causes, not names; what prevents them, by when, and whether they came back. */
export function lessonsPage(view: LessonsView): string {
  const { reader, board, causes, cause, lessons, next } = view;
  const messages = messagesFor(reader.locale);
  const said = messages.reports.lessons;
  const address = `/desk/${board.key}/lessons`;
  const older = new URLSearchParams({ ...(cause && { cause }), until: String(next) });
  return htmlPage(
    <DeskPage reader={reader} board={board} place="lessons" title={messages.desk.place.lessons}>
      <header class="report-head">
        <h1>{messages.desk.place.lessons}</h1>
        <p>{said.lead}</p>
        {(lessons.length > 0 || cause !== undefined) && (
          <form method="get" action={address} class="own-period">
            <div class="field">
              <label for="cause">{said.cause}</label>
              <select id="cause" name="cause">
                <option value="">{said.all}</option>
                {causes.map((one) => (
                  <option value={one} selected={one === cause}>
                    {one}
                  </option>
                ))}
              </select>
            </div>
            <button class="quiet">{said.show}</button>
          </form>
        )}
      </header>
      {lessons.length === 0 && <Nothing view={view} address={address} />}
      {lessons.length > 0 && (
        <section aria-label={said.caption}>
          <table class="sheet lessons">
            <caption class="unseen">{said.caption}</caption>
            <thead>
              <tr>
                {[said.cause, said.prevention, said.by, said.back].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lessons.map((lesson) => (
                <LessonRow lesson={lesson} view={view} />
              ))}
            </tbody>
          </table>
          {next !== undefined && (
            <p class="older">
              <a href={`${address}?${older}`}>{said.older}</a>
            </p>
          )}
        </section>
      )}
    </DeskPage>,
  );
}

function Nothing({ view, address }: { view: LessonsView; address: string }) {
  const said = messagesFor(view.reader.locale).reports.lessons.empty;
  const chosen = view.cause !== undefined;
  return (
    <section class="empty" aria-labelledby="empty">
      <h2 id="empty">{chosen ? said.cause : said.title}</h2>
      {!chosen && <p>{said.body}</p>}
      <p>
        <a class="action" href={chosen ? address : `/desk/${view.board.key}`}>
          {chosen ? said.all : said.go}
        </a>
      </p>
    </section>
  );
}
