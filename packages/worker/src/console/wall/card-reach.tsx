import type { Locale } from '@wipeboard/shared';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { DeskCardFile } from '../../queries/wall/desk-card.ts';

const most = 1_000;

/** How many want to be told of a request, and what became of the mails that told them. */
export function CardReach({ file: { followers, news }, locale }: { file: DeskCardFile; locale: Locale }) {
  const said = messagesFor(locale).wall.card;
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{said.reach}</h2>
      <dl class="facts">
        <div>
          <dt>{said.follow}</dt>
          <dd>
            {followers < most ? said.followers(followers) : said.followersAtLeast(formatNumber(most, locale))}
          </dd>
        </div>
        <div>
          <dt>{said.sentLabel}</dt>
          <dd>{said.sent(news.sent)}</dd>
        </div>
        {news.waiting > 0 && (
          <div>
            <dt>{said.waitingLabel}</dt>
            <dd>{said.sent(news.waiting)}</dd>
          </div>
        )}
        {news.withheld > 0 && (
          <div>
            <dt>{said.withheldLabel}</dt>
            <dd>{said.sent(news.withheld)}</dd>
          </div>
        )}
      </dl>
      {news.withheld > 0 && <p class="soft">{said.withheldHint}</p>}
    </section>
  );
}
