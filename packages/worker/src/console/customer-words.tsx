import type { ComplaintView, ReadSubmission } from '../domain/complaint/complaint-view.ts';
import { historyWords, type Reading } from '../messages/complaint-words.ts';
import { ReachFacts } from './complaint-facts-list.tsx';
import { RatingMark } from './rating-mark.tsx';
import { ToneMark } from './tone-mark.tsx';
import { Words } from './words.tsx';

type Part = { view: ComplaintView; reading: Reading };

/** What the customer said, large; what they left besides; what would put it right; how to reach them. */
export function CustomerWords({ view, reading }: { view: ReadSubmission; reading: Reading }) {
  const { submission, joined } = view;
  const { messages, locale } = reading;
  const said = messages.complaintPage;
  return (
    <section aria-labelledby="said" class="said">
      <h2 id="said">{said.words}</h2>
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
      {joined.length > 0 && (
        <>
          <h3>{said.moreWords}</h3>
          <PastList past={joined} reading={reading} />
        </>
      )}
      <ReachFacts view={view} reading={reading} />
    </section>
  );
}

/** The same customer's earlier submissions, in short. */
export const EarlierWords = ({ view, reading }: Part) =>
  view.history.length > 0 ? (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{reading.messages.earlier}</h2>
      <PastList past={view.history} reading={reading} />
    </section>
  ) : null;

const PastList = ({ past, reading }: { past: ComplaintView['history']; reading: Reading }) => (
  <ul class="history">
    {past.map((one) => {
      const { at, what, words } = historyWords(one, reading);
      return (
        <li>
          <p class="soft">{`${at} · ${what}`}</p>
          {words !== undefined && <p dir="auto">{words}</p>}
        </li>
      );
    })}
  </ul>
);
