import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import type { BoardChange } from '../../queries/settings/board-changes.ts';
import { partLabel, valueWords } from './change-words.ts';

/** What a change replaced and with what, part by part. */
export function Difference({ change, locale }: { change: BoardChange; locale: Locale }) {
  const { before, after } = change;
  const words = messagesFor(locale).settings.changes;
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (
    <dl class="difference">
      {paths.map((path) => (
        <div>
          <dt>{partLabel(path, locale)}</dt>
          <dd>
            <span class="soft">{words.before}</span>{' '}
            <del dir="auto">{valueWords(path, before[path], locale)}</del>
          </dd>
          <dd>
            <span class="soft">{words.after}</span>{' '}
            <ins dir="auto">{valueWords(path, after[path], locale)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
