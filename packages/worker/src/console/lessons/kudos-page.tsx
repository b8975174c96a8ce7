import type { Kudos } from '../../domain/scores/handling-report.ts';
import type { Period } from '../../domain/scores/period.ts';
import { messagesFor } from '../../messages/messages.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import { EmptyReport } from '../scores/empty-report.tsx';
import { PeriodPicker, type ShownPeriod } from '../scores/period-picker.tsx';
import { KudosCard } from './kudos-card.tsx';

/** Praise in a customer's words, and the page on which it stands whole. */
export type PraiseWords = { submission: string; day: string; text: string };

export type ShownKudos = Kudos & { words: PraiseWords[] };

export type KudosView = {
  reader: Reader;
  board: ReadBoard;
  shown: Omit<ShownPeriod, 'period' | 'before'>;
  period: Period;
  before: Period;
  /** In the order of names: nobody is ranked. */
  kudos: ShownKudos[];
};

/** Who and what customers praised by name, in their words. */
export function kudosPage(view: KudosView): string {
  const { reader, board, shown, period, before, kudos } = view;
  const messages = messagesFor(reader.locale);
  const said = messages.reports.kudos;
  const address = `/desk/${board.key}/kudos`;
  return htmlPage(
    <DeskPage reader={reader} board={board} place="kudos" title={messages.desk.place.kudos}>
      <header class="report-head">
        <h1>{messages.desk.place.kudos}</h1>
        <p>{said.lead}</p>
        <PeriodPicker {...shown} period={period} before={before} locale={reader.locale} address={address} />
        {kudos.length > 0 && <p class="soft print-hint">{said.print}</p>}
      </header>
      {kudos.length === 0 && (
        <EmptyReport said={said.empty} weeks={shown.weeks} address={address} locale={reader.locale} />
      )}
      <div class="thanks">
        {kudos.map((one, index) => (
          <KudosCard kudos={one} index={index} view={view} />
        ))}
      </div>
    </DeskPage>,
  );
}
