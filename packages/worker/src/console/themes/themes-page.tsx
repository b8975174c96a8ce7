import type { Locale } from '@wipeboard/shared';
import type { Period } from '../../domain/scores/period.ts';
import type { ThemeCount, ThemeOrder } from '../../domain/themes/theme-report.ts';
import type { Terms } from '../../domain/themes/terms.ts';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { TermLists } from './term-lists.tsx';
import { ThemeNote, type ThemesNote } from './theme-note.tsx';

export type ThemesView = {
  reader: Reader;
  read: ReadBoard;
  period: Period;
  weeks: number;
  offered: readonly number[];
  by: ThemeOrder;
  themes: ThemeCount[];
  terms?: Terms;
  mayAct: boolean;
  note?: ThemesNote;
};

/** What customers speak of, the heaviest first, and terms that might become themes. */
export function themesPage(view: ThemesView): string {
  const { reader, read, themes, mayAct } = view;
  const said = messagesFor(reader.locale).themes;
  return htmlPage(
    <DeskPage reader={reader} board={read} place="themes" title={said.title}>
      <header class="themes-head">
        <h1>{said.title}</h1>
        <p class="soft">{said.lead}</p>
      </header>
      <ThemeNote note={view.note} reader={reader} read={read} />
      <Choices view={view} />
      {themes.length === 0 ? <p>{said.none}</p> : <ThemeTable view={view} />}
      {mayAct && (
        <p>
          <a href={`/desk/${read.key}/themes/new`}>{said.add}</a>
        </p>
      )}
      <TermLists terms={view.terms} reader={reader} read={read} mayAct={mayAct} />
    </DeskPage>,
  );
}

function Choices({ view: { reader, read, weeks, offered, by } }: { view: ThemesView }) {
  const said = messagesFor(reader.locale).themes;
  const to = (chosen: { weeks: number; by: ThemeOrder }) =>
    `/desk/${read.key}/themes?weeks=${chosen.weeks}&by=${chosen.by}`;
  return (
    <nav class="themes-nav" aria-label={said.period}>
      <div>
        <span class="soft">{said.period}</span>
        {offered.map((one) => (
          <a href={to({ weeks: one, by })} aria-current={one === weeks ? 'true' : undefined}>
            {said.weeks(one)}
          </a>
        ))}
      </div>
      <div>
        <span class="soft">{said.order}</span>
        {(['people', 'value'] as const).map((one) => (
          <a href={to({ weeks, by: one })} aria-current={one === by ? 'true' : undefined}>
            {said.by[one]}
          </a>
        ))}
      </div>
    </nav>
  );
}

function ThemeTable({ view: { reader, read, period, themes, mayAct } }: { view: ThemesView }) {
  const { locale } = reader;
  const { column } = messagesFor(locale).themes;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <table class="themes-table">
      <thead>
        <tr>
          <th scope="col">{column.theme}</th>
          <th scope="col" class="number">
            {column.people}
          </th>
          <th scope="col" class="number">
            {column.value}
          </th>
          <th scope="col" class="number">
            {column.low}
          </th>
          <th scope="col" class="number">
            {column.submissions}
          </th>
          <th scope="col">{column.change}</th>
          {mayAct && <th scope="col">{column.edit}</th>}
        </tr>
      </thead>
      <tbody>
        {themes.map((theme) => (
          <tr>
            <th scope="row" dir="auto">
              <a href={`/desk/${read.key}?theme=${theme.id}&from=${period.from}&to=${period.to}`}>
                {theme.name}
              </a>
            </th>
            <td class="number" data-label={column.people}>
              {number(theme.people)}
            </td>
            <td class="number" data-label={column.value}>
              {number(Math.round(theme.value))}
            </td>
            <td class="number" data-label={column.low}>
              {lowShare(theme, locale)}
            </td>
            <td class="number" data-label={column.submissions}>
              {number(theme.submissions)}
            </td>
            <td data-label={column.change}>{change(theme, locale)}</td>
            {mayAct && (
              <td>
                <a href={`/desk/${read.key}/themes/${theme.id}`}>
                  {column.edit}
                  <span class="unseen" dir="auto">{` ${theme.name}`}</span>
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lowShare({ low, rated }: ThemeCount, locale: Locale): string {
  const said = messagesFor(locale).themes;
  if (rated === 0) return said.noRating;
  return said.lowOf(
    `${formatNumber(Math.round((100 * low) / rated), locale)} %`,
    formatNumber(rated, locale),
  );
}

function change({ submissions, before }: ThemeCount, locale: Locale): string {
  const { themes: said, list } = messagesFor(locale);
  const word = submissions > before ? said.more : submissions < before ? said.fewer : said.same;
  return `${formatNumber(before, locale)}${list.separator}${word}`;
}
