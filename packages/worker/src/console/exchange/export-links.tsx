import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';

type Props = { board: string; locale: Locale; query: string };

/** The same list as a file; `query` as in the inbox’s own address. */
export function ExportLinks({ board, locale, query }: Props) {
  const { export: words } = messagesFor(locale).exchange;
  const href = (format: string) => `/desk/${board}/export.${format}${query && `?${query}`}`;
  return (
    <p class="exports">
      <a href={href('csv')}>{words.csv}</a>
      <a href={href('json')}>{words.json}</a>
    </p>
  );
}
