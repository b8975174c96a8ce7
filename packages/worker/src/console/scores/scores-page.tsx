import type { Metric } from '@wipeboard/shared';
import type { Only, ScoreReport } from '../../domain/scores/score-report.ts';
import { messagesFor } from '../../messages/messages.ts';
import { formatNumber } from '../../messages/instants.ts';
import { within } from '../../messages/plain.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { AskedTable } from './asked-table.tsx';
import { HowCounted } from './how-counted.tsx';
import { memberText } from './member-name.tsx';
import { MetricCard, type ShownMetric } from './metric-card.tsx';
import { PeriodPicker, type ShownPeriod } from './period-picker.tsx';
import { ThemeDriversCard, type ShownThemeDriver } from './theme-drivers-card.tsx';
import { reportPart, type ReportPart } from './report-part.ts';

export type ScoresView = {
  reader: Reader;
  board: ReadBoard;
  shown: Omit<ShownPeriod, 'period' | 'before'>;
  report: Omit<ScoreReport, 'metrics'> & { metrics: ShownMetric[] };
  /** To what the report is narrowed. */
  only?: Only;
  /** Moments to choose from. */
  moments: string[];
  themes: ShownThemeDriver[];
  lowAtMost: Record<Metric, number>;
};

/** How a board was rated: the numbers, how sure they are, and the way from each to the words behind it. */
export function scoresPage(view: ScoresView): string {
  const { reader, board, report, only, themes } = view;
  const { locale } = reader;
  const said = messagesFor(locale).reports.scores;
  const part = reportPart(
    { board: board.key, locale, period: report.period, lowAtMost: view.lowAtMost },
    only && { [only.dimension]: only.member },
  );
  return htmlPage(
    <DeskPage reader={reader} board={board} place="scores" title={part.messages.desk.place.scores}>
      <header class="report-head">
        <h1>{part.messages.desk.place.scores}</h1>
        <Picker view={view} part={part} />
        {only && (
          <p class="only-now">
            {said.onlyNow(
              said.only[only.dimension],
              within(locale, memberText(only.dimension, only.member, part)),
            )}
            {' · '}
            <a href={addressOf(view)}>{said.back}</a>
          </p>
        )}
        <LeftOut report={report} part={part} />
      </header>
      {report.metrics.length === 0 && <Nothing view={view} />}
      {report.metrics.map((metric) => (
        <MetricCard report={metric} part={part} />
      ))}
      <ThemeDriversCard drivers={themes} part={part} />
      {(report.metrics.length > 0 || report.asked.length > 0) && (
        <>
          <AskedTable asked={report.asked} part={part} />
          <HowCounted metrics={report.metrics} part={part} />
        </>
      )}
    </DeskPage>,
  );
}

const addressOf = ({ board, report, shown }: ScoresView): string => {
  const query = new URLSearchParams(shown.weeks ? { weeks: String(shown.weeks) } : report.period);
  return `/desk/${board.key}/scores?${query}`;
};

function Picker({ view, part }: { view: ScoresView; part: ReportPart }) {
  const { board, report, only, moments, shown, reader } = view;
  const said = part.messages.reports.scores;
  const chosen = only?.dimension === 'moment' ? only.member : undefined;
  return (
    <PeriodPicker
      {...shown}
      period={report.period}
      before={report.before}
      locale={reader.locale}
      address={`/desk/${board.key}/scores`}
      kept={only && { [only.dimension]: only.member }}
    >
      {moments.length > 0 && (
        <div class="field">
          <label for="moment">{said.filter}</label>
          <select id="moment" name="moment">
            <option value="*">{said.all}</option>
            {moments.map((moment) => (
              <option value={moment} selected={moment === chosen}>
                {memberText('moment', moment, part)}
              </option>
            ))}
          </select>
        </div>
      )}
    </PeriodPicker>
  );
}

function LeftOut({ report, part }: { report: ScoresView['report']; part: ReportPart }) {
  const said = part.messages.reports.scores.left;
  const { testsLeftOut: tests, quarantinedLeftOut: aside } = report;
  if (tests + aside === 0) return null;
  return (
    <p class="soft">
      {tests > 0 && said.tests(said.submissions(tests))}{' '}
      {aside > 0 && said.quarantined(said.submissions(aside))}
    </p>
  );
}

function Nothing({ view }: { view: ScoresView }) {
  const { board, shown, reader, only } = view;
  const mayInstall = board.places.some(({ id }) => id === 'settings');
  const said = messagesFor(reader.locale).reports.scores.empty;
  const longest = shown.weeks === 104 && !only;
  return (
    <section class="empty" aria-labelledby="empty">
      <h2 id="empty">{longest ? said.title : said.elsewhere}</h2>
      <p>{longest ? said.body : said.longer}</p>
      <p>
        {!longest && (
          <a class="action" href={`/desk/${board.key}/scores?weeks=104`}>
            {said.longest(formatNumber(104, reader.locale))}
          </a>
        )}
        {longest && mayInstall && (
          <a class="action" href={`/desk/${board.key}/settings`}>
            {said.go}
          </a>
        )}
      </p>
    </section>
  );
}
