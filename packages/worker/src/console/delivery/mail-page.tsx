import type { OutboxState } from '../../domain/delivery/outbox.ts';
import type { LogFilter } from '../../domain/delivery/redrive.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { MailWays } from '../../operations/delivery/mail-ways.ts';
import type { LoggedMail, MailStanding } from '../../queries/delivery/mail-log.ts';
import { htmlPage } from '../layout.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';
import { MailRow } from './mail-row.tsx';
import { WayCard } from './way-card.tsx';

export type MailPage = {
  ways: MailWays;
  standing: MailStanding;
  mails: LoggedMail[];
  filter?: LogFilter;
  /** The address of the next page, if there is one; whether this is not the first. */
  older?: string;
  later: boolean;
  /** The test mail that was just sent. */
  test?: LoggedMail;
  /** How many were just sent again. */
  sentAgain?: number;
  formKey: string;
};

/** How mail leaves, a way to try it, and what became of each mail. */
export function mailPage(view: SettingsView, page: MailPage): string {
  const { reader, read } = view;
  const { mailDesk: said } = messagesFor(reader.locale);
  const root = `/desk/${read.key}/settings/mail`;
  return htmlPage(
    <SettingsFrame view={view} section="mail">
      {page.sentAgain !== undefined && (
        <p class="saved-note" role="status">
          {said.sentAgain(page.sentAgain)}
        </p>
      )}
      <StuckCard view={view} page={page} root={root} />
      <div class="two-cards">
        <WayCard ways={page.ways} locale={reader.locale} />
        <section class="card" aria-labelledby="try">
          <h2 id="try">{said.test.title}</h2>
          <p>{said.test.lead(within(reader.locale, reader.email))}</p>
          <form method="post" action={`${root}/test`}>
            <input type="hidden" name="key" value={page.formKey} autocomplete="off" />
            <button class="quiet">{said.test.button}</button>
          </form>
          {page.test && <TestState view={view} mail={page.test} />}
        </section>
      </div>
      <section aria-labelledby="log">
        <h2 id="log">{said.log.title}</h2>
        <Filter view={view} page={page} root={root} />
        {page.mails.length === 0 ? (
          <p>{page.filter ? said.log.noneSo : said.log.none}</p>
        ) : (
          <ul class="mail-log">
            {page.mails.map((mail) => (
              <MailRow view={view} mail={mail} resends={page.ways.primary?.transport === 'resend'} />
            ))}
          </ul>
        )}
        {(page.older !== undefined || page.later) && (
          <p class="pages">
            {page.later && <a href={`${root}${query(page.filter)}#log`}>{said.log.newest}</a>}
            {page.older !== undefined && <a href={page.older}>{said.log.older}</a>}
          </p>
        )}
      </section>
    </SettingsFrame>,
  );
}

const query = (filter?: LogFilter) => (filter ? `?state=${filter}` : '');

function Filter({ view, page, root }: { view: SettingsView; page: MailPage; root: string }) {
  const { mailDesk: said } = messagesFor(view.reader.locale);
  const choices: { filter?: LogFilter; label: string }[] = [
    { label: said.log.all },
    { filter: 'stuck', label: said.log.stuckFilter },
    ...Object.entries(said.state).map(([state, label]) => ({ filter: state as OutboxState, label })),
  ];
  return (
    <nav aria-label={said.log.filter}>
      <ul class="mail-filters">
        {choices.map(({ filter, label }) => (
          <li>
            <a
              href={`${root}${query(filter)}#log`}
              aria-current={filter === page.filter ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StuckCard({ view, page, root }: { view: SettingsView; page: MailPage; root: string }) {
  const { stuck } = messagesFor(view.reader.locale).mailDesk;
  const { dead, uncertain, late } = page.standing;
  if (dead + uncertain + late === 0) return <></>;
  return (
    <section class="banner" aria-labelledby="stuck">
      <h2 id="stuck">{dead + uncertain > 0 ? stuck.waits(dead + uncertain) : stuck.late(late)}</h2>
      {dead + uncertain > 0 && late > 0 && <p>{stuck.late(late)}</p>}
      {dead + uncertain > 0 && (
        <>
          <p>{stuck.lead}</p>
          <form method="post" action={`${root}/redrive`} class="inline-form">
            {uncertain > 0 && (
              <label class="check">
                <input type="checkbox" name="uncertain" value="yes" checked={dead === 0} />
                <span>{stuck.uncertainToo(uncertain)}</span>
              </label>
            )}
            <button class="quiet">{stuck.all}</button>
          </form>
        </>
      )}
    </section>
  );
}

function TestState({ view, mail }: { view: SettingsView; mail: LoggedMail }) {
  const { test, state, outcome } = messagesFor(view.reader.locale).mailDesk;
  const moving = mail.state === 'pending' || mail.state === 'sending';
  const last = mail.tries.at(-1);
  return (
    <div role="status" class="test-state">
      <p>
        <span class={`chip mail-${mail.state}`}>{state[mail.state]}</span>
      </p>
      <p>{moving ? test.waits : mail.state === 'sent' ? test.arrived : test.failed}</p>
      {last && last.outcome !== 'sent' && (
        <p class="soft" dir="auto">
          {outcome[last.outcome] ?? last.outcome}
          {last.reason && `: ${last.reason}`}
        </p>
      )}
      {moving && (
        <p>
          <a href={`?test=${encodeURIComponent(mail.id)}`}>{test.look}</a>
        </p>
      )}
    </div>
  );
}
