import { formatDate } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { linesOf } from '../../messages/plain.ts';
import type { LessonsView, ShownLesson } from './lessons-page.tsx';

/** One lesson: its cause leads to the complaint that taught it, a return to the first one since. */
export function LessonRow({ lesson, view }: { lesson: ShownLesson; view: LessonsView }) {
  const { locale } = view.reader;
  const said = messagesFor(locale).reports.lessons;
  const { submission, cause, prevention, by, state, day, back } = lesson;
  const counted = said.complaints(back.count);
  const times = back.more ? said.cameBackMore(counted) : said.cameBack(counted);
  const pageOf = (one: string) => `/desk/${view.board.key}/submissions/${one}`;
  return (
    <tr>
      <th scope="row">
        <a href={pageOf(submission)}>
          <bdi>{cause}</bdi>
        </a>
        <span class="soft kind">{formatDate(day, locale)}</span>
      </th>
      <td class="prevention" dir="auto">
        {prevention ? linesOf(prevention).join('\n') : <span class="soft">{said.noPrevention}</span>}
      </td>
      <td class={state === 'ahead' ? 'due-soon' : undefined}>
        {by === undefined && <span class="soft">{said.noDate}</span>}
        {by !== undefined && said[state === 'ahead' ? 'due' : 'passed'](formatDate(by, locale))}
      </td>
      <td>
        {back.count > 0 ? (
          <span class="came-back">
            {back.first ? <a href={pageOf(back.first.submission)}>{times}</a> : times}
            {back.first && <span class="soft kind">{said.first(formatDate(back.first.day, locale))}</span>}
          </span>
        ) : (
          <span class="soft">{state === 'ahead' ? said.tooEarly : said.notBack}</span>
        )}
      </td>
    </tr>
  );
}
