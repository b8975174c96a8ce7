import { historyWords, type Reading } from '../../messages/complaint-words.ts';
import { messagesFor } from '../../messages/messages.ts';
import { trimmed } from '../../messages/plain.ts';
import type { ComplaintStatus } from '@wipeboard/shared';
import { submissionHref } from './inbox-address.ts';
import type { SubmissionView } from './submission-page.tsx';

/** What else this customer left, each a link. */
export function SubmissionHistory({ view, reading }: { view: SubmissionView; reading: Reading }) {
  const { file, board, list } = view;
  if (file.others.length === 0) return null;
  const messages = messagesFor(reading.locale);
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{messages.inbox.page.others}</h2>
      <ul class="history">
        {file.others.map(({ id, status, view: other }) => {
          const { at, what, words } = historyWords(other, reading);
          return (
            <li>
              <a href={submissionHref(board.key, id, list)}>
                <span class="soft">
                  {`${at} · ${what}`}
                  {status && ` · ${messages.complaintPage.status[status as ComplaintStatus]}`}
                </span>
                {words !== undefined && <span dir="auto">{trimmed(words, 200)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
