import type { Handling, HandlingReport } from '../../domain/scores/handling-report.ts';
import { messagesFor } from '../../messages/messages.ts';
import { formatNumber } from '../../messages/instants.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { EmptyReport } from '../scores/empty-report.tsx';
import { PeriodPicker, type ShownPeriod } from '../scores/period-picker.tsx';
import { HandlingTable } from './handling-table.tsx';
import { HandledBy, type HandledRow } from './handled-by.tsx';
import { PerMillionCard } from './per-million-card.tsx';
import type { HandlingPart } from './handling-part.ts';

export type HandlingView = {
  reader: Reader;
  board: ReadBoard;
  shown: Omit<ShownPeriod, 'period' | 'before'>;
  report: Omit<HandlingReport, 'byOwner' | 'byTier'>;
  /** In the order of their names; without one for whoever is no longer among the board's people. */
  owners: (Handling & { name?: string })[];
  tiers: (Handling & { tier: number })[];
};

/** How complaints were handled, compared with the time before: as a whole, by tier, and by whoever has them. */
export function handlingPage({ reader, board, shown, report, owners, tiers }: HandlingView): string {
  const messages = messagesFor(reader.locale);
  const said = messages.reports.handling;
  const part: HandlingPart = { locale: reader.locale, messages };
  const { all, earlier, perMillion, period, before } = report;
  const address = `/desk/${board.key}/handling`;
  const rows: HandledRow[] = owners.map((one) => ({ ...one, name: one.name ?? said.formerly }));
  return htmlPage(
    <DeskPage reader={reader} board={board} place="handling" title={messages.desk.place.handling}>
      <header class="report-head">
        <h1>{messages.desk.place.handling}</h1>
        <PeriodPicker {...shown} period={period} before={before} locale={reader.locale} address={address} />
      </header>
      {all.n === 0 && earlier.n === 0 && (
        <EmptyReport said={said.empty} weeks={shown.weeks} address={address} locale={reader.locale} />
      )}
      {all.n + earlier.n > 0 && <Whole all={all} earlier={earlier} part={part} />}
      {tiers.length > 0 && (
        <section aria-labelledby="tiers">
          <h2 id="tiers">{said.byTier}</h2>
          <HandledBy
            title={said.byTier}
            head={said.ownerHead.tier}
            rows={tiers.map((one) => ({ ...one, name: said.tier(formatNumber(one.tier, reader.locale)) }))}
            part={part}
          />
        </section>
      )}
      {rows.length > 0 && (
        <section aria-labelledby="owners">
          <h2 id="owners">{said.byOwner}</h2>
          <p class="soft">{said.fair}</p>
          <HandledBy title={said.byOwner} head={said.ownerHead.who} rows={rows} part={part} />
        </section>
      )}
      {all.n > 0 && <PerMillionCard perMillion={perMillion} part={part} />}
      {all.n + earlier.n > 0 && (
        <details class="card counted">
          <summary>
            <h2>{said.how}</h2>
          </summary>
          {[said.howDuration, said.howMedian, said.howRecovered].map((words) => (
            <p>{words}</p>
          ))}
        </details>
      )}
    </DeskPage>,
  );
}

function Whole({ all, earlier, part }: { all: Handling; earlier: Handling; part: HandlingPart }) {
  const said = part.messages.reports.handling;
  return (
    <section aria-labelledby="whole">
      <h2 id="whole">{said.head}</h2>
      <p>
        {said.opened(said.complaints(all.n), formatNumber(earlier.n, part.locale))}{' '}
        {all.n > 0 && (all.open > 0 ? said.open(formatNumber(all.open, part.locale)) : said.noneOpen)}
      </p>
      <HandlingTable all={all} earlier={earlier} part={part} />
    </section>
  );
}
