import type { ComplaintView } from '../domain/complaint-view.ts';
import { eventWords } from '../messages/event-words.ts';
import { historyWords, type Reading } from '../messages/complaint-words.ts';
import { instantsIn } from '../messages/instants.ts';
import { messagesFor } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { ComplaintFactLists } from './complaint-facts-list.tsx';
import { htmlPage, Page } from './layout.tsx';
import { RatingMark } from './rating-mark.tsx';
import { Timeline, type Step } from './timeline.tsx';
import { ToneMark } from './tone-mark.tsx';
import { TurnCard, type TurnProps } from './turn-card.tsx';
import { Words } from './words.tsx';

/** `acknowledgeAction` is where the form posts, absent where this viewer may only read. `now` is ms, UTC. */
export type ComplaintPageOptions = Omit<TurnProps, 'view' | 'reading'> & { now: number };

/** The manager's page behind a mailed link. */
export function complaintPage(view: ComplaintView, { now, ...turn }: ComplaintPageOptions): string {
  const { board, submission } = view;
  const messages = messagesFor(board.locale);
  const said = messages.complaintPage;
  const reading: Reading = {
    locale: board.locale,
    messages,
    instants: instantsIn(board.locale, board.timeZone),
    now,
  };
  return htmlPage(
    <Page
      locale={board.locale}
      title={said.title(submission.code, oneLine(board.name))}
      brand={oneLine(board.name)}
      accent={board.accent}
      skip={{ label: said.skip, to: '#words' }}
      width="wide"
    >
      {submission.test && <p class="test-note">{messages.test}</p>}
      <TurnCard view={view} reading={reading} {...turn} />
      <div class="columns">
        <div>
          <Said view={view} reading={reading} />
        </div>
        <div class="aside">
          <ComplaintFactLists view={view} reading={reading} />
        </div>
        <div>
          <Events view={view} reading={reading} />
          <History view={view} reading={reading} />
        </div>
      </div>
      <p class="soft zone">{said.zone(within(board.locale, board.timeZone))}</p>
    </Page>,
  );
}

type Part = { view: ComplaintView; reading: Reading };

const Said = ({ view: { submission }, reading: { messages, locale } }: Part) => (
  <section aria-labelledby="said" class="said">
    <h2 id="said">{messages.complaintPage.words}</h2>
    {submission.text?.trim() ? (
      <Words text={submission.text} language={submission.context.locale} id="words" />
    ) : (
      <p id="words" class="soft">
        {messages.noWords}
      </p>
    )}
    {(submission.rating || submission.tone) && (
      <p class="verdict">
        {submission.rating && <RatingMark rating={submission.rating} locale={locale} messages={messages} />}
        {submission.tone && <ToneMark tone={submission.tone} label={messages.tone[submission.tone]} />}
      </p>
    )}
    {submission.outcome?.trim() && (
      <>
        <h3>{messages.outcome}</h3>
        <p class="outcome" dir="auto">
          {submission.outcome.trim()}
        </p>
      </>
    )}
  </section>
);

const History = ({ view, reading }: Part) =>
  view.history.length > 0 ? (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{reading.messages.earlier}</h2>
      <ul class="history">
        {view.history.map((past) => {
          const { at, what, words } = historyWords(past, reading);
          return (
            <li>
              <p class="soft">{`${at} · ${what}`}</p>
              {words !== undefined && <p dir="auto">{words}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  ) : null;

function Events({ view, reading }: Part) {
  const { messages, instants, now } = reading;
  const said = messages.complaintPage;
  const steps: Step[] = view.events.map((event) => ({
    words: eventWords(event, reading),
    state: 'done',
    at: event.at,
    when: instants.brief(event.at, now),
  }));
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{said.timeline}</h2>
      <Timeline steps={steps} />
    </section>
  );
}
