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

const decisions = 4;

/** One page to print for a meeting: the week, and lines on which to write what was decided. */
export function sheetPage(page: DigestPart & { reader: Reader; readBoard: ReadBoard }): string {
  const { digest, reading, reader, readBoard } = page;
  const said = reading.messages.digest;
  return htmlPage(
    <DeskPage reader={reader} board={readBoard} place="digest" title={said.sheet}>
      <div class="meeting">
        <h1>
          <span dir="auto">{readBoard.name}</span> · {said.heading.weekly(digestDays(digest, reading))}
        </h1>
        <p class="lead">{digestLeads(digest, reading).join(' ')}</p>
        <p class="soft screen-only">{said.print}</p>
        <div class="meeting-columns">
          <ChangesSection {...page} />
          <NumbersSection {...page} />
          <OverdueSection {...page} />
          <LessonsSection {...page} />
          <QuotesSection
            {...page}
            heading={said.praise}
            none={said.noPraise}
            quotes={digest.praise.slice(0, 2)}
          />
          <QuotesSection {...page} heading={said.wanted} none={said.noneWanted} quotes={digest.wanted} />
        </div>
        <section>
          <h2>{said.decide}</h2>
          <p class="soft">{said.decideHint}</p>
          <ol class="decisions">
            {Array.from({ length: decisions }, () => (
              <li />
            ))}
          </ol>
        </section>
      </div>
    </DeskPage>,
  );
}
