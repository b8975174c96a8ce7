import type { Wishes } from '../../domain/digest/digest-wishes.ts';
import { digestDays, digestLeads } from '../../messages/digest-words.ts';
import { DeskPage, type ReadBoard, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';
import {
  ChangesSection,
  LessonsSection,
  NumbersSection,
  OverdueSection,
  QuotesSection,
  type DigestPart,
} from './digest-sections.tsx';

type WeekPage = DigestPart & {
  reader: Reader;
  readBoard: ReadBoard;
  wishes: Wishes;
  /** Mondays of the weeks around; `later` is absent for the week that is now. */
  around: { earlier: string; later?: string };
  over: boolean;
  kept: boolean;
};

/** A week of one board: what changed, what is overdue, what was said best, and who is mailed about it. */
export function weekPage(page: WeekPage): string {
  const { digest, board, reading, reader, readBoard, around } = page;
  const said = reading.messages.digest;
  const at = `/desk/${board.key}/week`;
  return htmlPage(
    <DeskPage reader={reader} board={readBoard} place="digest" title={said.title}>
      <div class="week-head">
        <h1>{said.heading.weekly(digestDays(digest, reading))}</h1>
        <nav class="week-nav" aria-label={said.title}>
          <a href={`${at}?of=${around.earlier}`}>{said.earlier}</a>
          {around.later && <a href={`${at}?of=${around.later}`}>{said.later}</a>}
          <a href={`${at}/sheet?of=${digest.period.from}`} title={said.sheetHint}>
            {said.sheet}
          </a>
        </nav>
      </div>
      {page.kept && (
        <p class="banner" role="status">
          {said.wishesKept}
        </p>
      )}
      <div>
        {!page.over && <p class="soft">{said.notYet}</p>}
        {digestLeads(digest, reading).map((lead) => (
          <p class="lead">{lead}</p>
        ))}
      </div>
      <div class="week">
        <div>
          <OverdueSection {...page} />
          <QuotesSection {...page} heading={said.praise} none={said.noPraise} quotes={digest.praise} />
          <QuotesSection {...page} heading={said.wanted} none={said.noneWanted} quotes={digest.wanted} />
        </div>
        <div>
          <ChangesSection {...page} />
          <NumbersSection {...page} />
          <LessonsSection {...page} />
          <WishesForm {...page} action={`${at}/mails`} />
        </div>
      </div>
    </DeskPage>,
  );
}

function WishesForm({ wishes, reading, action }: Pick<WeekPage, 'wishes' | 'reading'> & { action: string }) {
  const said = reading.messages.digest;
  return (
    <section>
      <h2>{said.wishes}</h2>
      <form method="post" action={action} class="act">
        <div>
          <label class="check">
            <input type="checkbox" name="weekly" checked={wishes.weekly} />
            <span>{said.wishWeekly}</span>
          </label>
          <label class="check">
            <input type="checkbox" name="daily" checked={wishes.daily} />
            <span>{said.wishDaily}</span>
          </label>
        </div>
        <div class="buttons">
          <button class="quiet">{reading.messages.desk.save}</button>
        </div>
      </form>
    </section>
  );
}
