import type { Locale } from '@wipeboard/shared';
import type { ImportedRow, RowProblem } from '../../domain/exchange/import-row.ts';
import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { ratingWords } from '../../messages/rating-words.ts';
import type { CheckedImport } from '../../queries/exchange/checked-import.ts';
import type { Import } from '../../queries/exchange/imports.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';

type Props = { view: SettingsView; one: Import; check: CheckedImport };

const longestCell = 60;
const short = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);

/** The first rows as they are in the file, and what each becomes. */
export function ImportPreview({ view, one, check }: Props) {
  const { reader, board } = view;
  const { import: words } = messagesFor(reader.locale).exchange;
  return (
    <section class="card">
      <h2 id="preview">{words.preview}</h2>
      <div class="sideways" role="region" aria-labelledby="preview" tabindex={0}>
        <table class="preview">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.becomes}</th>
              {one.header.map((name, place) => (
                <th scope="col" dir="auto">
                  {short(name) || words.unnamed(place + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {check.preview.map(({ row, made }) => (
              <tr>
                <th scope="row">{row.line}</th>
                <td>{becomes(made, reader.locale, board.timeZone)}</td>
                {one.header.map((_, place) => (
                  <td dir="auto">{short(row.cells[place] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function becomes(made: ImportedRow | RowProblem, locale: Locale, timeZone: string): string {
  const messages = messagesFor(locale);
  if ('problem' in made) return problemText(made, locale);
  const { rating, kind, tone } = made.input;
  return [
    instantsIn(locale, timeZone).brief(made.at, 0),
    rating ? ratingWords(rating, locale, messages) : messages.kind[kind],
    ...(tone ? [messages.tone[tone]] : []),
  ].join(' · ');
}

/** What is wrong with a row, with the cell that it is about. */
export function problemText({ problem, field, cell }: RowProblem, locale: Locale): string {
  const { exchange, quoted } = messagesFor(locale);
  const { problem: said, field: fields } = exchange.import;
  const about = field ? `${fields[field]} ${quoted(cell ?? '')} ` : '';
  return `${about}${said[problem]}`;
}
