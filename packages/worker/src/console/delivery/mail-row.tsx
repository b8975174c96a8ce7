import { formatNumber, instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { LoggedMail, MailTry } from '../../queries/delivery/mail-log.ts';
import type { SettingsView } from '../settings/settings-frame.tsx';
import { transportName } from './way-card.tsx';

const longest = 200;

/** One mail of the log: what, to whom, when and how it stands; folded, its tries and the way to send it again. */
export function MailRow({ view, mail, resends }: { view: SettingsView; mail: LoggedMail; resends: boolean }) {
  const { reader, read, board, now } = view;
  const { locale } = reader;
  const { mailDesk: said } = messagesFor(locale);
  const instants = instantsIn(locale, board.timeZone);
  const moving = mail.state === 'pending' || mail.state === 'sending';
  return (
    <li>
      <details>
        <summary>
          <span class={`chip mail-${mail.state}`}>{said.state[mail.state]}</span>
          <span class="what">{said.kind[mail.kind] ?? mail.kind}</span>
          <span class="whom" dir="auto">
            {whom(mail, view)}
          </span>
          <time class="soft" datetime={new Date(mail.createdAt).toISOString()}>
            {instants.brief(mail.createdAt, now)}
          </time>
        </summary>
        <div class="mail-more">
          <p>
            {said.stateHint[mail.state]}
            {mail.state === 'pending' && ` (${said.log.due(instants.brief(mail.dueAt, now))})`}
          </p>
          {mail.subject && (
            <p dir="auto" class="subject">
              {trimmed(oneLine(mail.subject), longest)}
            </p>
          )}
          {mail.to.email && (
            <p class="soft">
              <bdi dir="ltr">{oneLine(mail.to.email)}</bdi>
            </p>
          )}
          {mail.about && (
            <p>
              <a href={`/desk/${read.key}/submissions/${mail.about.submission}`}>{said.log.open}</a>
            </p>
          )}
          {mail.tries.length === 0 && !mail.reason && <p class="soft">{said.log.noTries}</p>}
          {mail.tries.length === 0 && mail.reason && <p dir="auto">{trimmed(oneLine(mail.reason), 500)}</p>}
          <ol class="tries">
            {storyOf(mail).map((one) =>
              'outcome' in one ? (
                <Try one={one} view={view} />
              ) : (
                <li>{said.log.again(within(locale, one.by), instants.brief(one.at, now))}</li>
              ),
            )}
          </ol>
          {mail.mayRedrive && !moving && <Again view={view} mail={mail} resends={resends} />}
        </div>
      </details>
    </li>
  );
}

function whom({ to }: LoggedMail, { reader }: SettingsView): string {
  const { log } = messagesFor(reader.locale).mailDesk;
  if (to.customer) return log.customer;
  return to.name === undefined ? log.gone : trimmed(within(reader.locale, to.name), 80);
}

/** Its tries, and between them who had it sent again. */
function storyOf({ tries, redrives }: LoggedMail): (MailTry | LoggedMail['redrives'][number])[] {
  return [...tries, ...redrives].toSorted((a, b) => a.at - b.at);
}

function Try({ one, view }: { one: MailTry; view: SettingsView }) {
  const { reader, board, now } = view;
  const { mailDesk: said } = messagesFor(reader.locale);
  const at = instantsIn(reader.locale, board.timeZone).brief(one.at, now);
  return (
    <li>
      {formatNumber(one.attempt, reader.locale)}. {at},{' '}
      {said.log.by(within(reader.locale, transportName(one.transport)))}:{' '}
      {said.outcome[one.outcome] ?? one.outcome}
      {one.reason && (
        <span class="reason" dir="auto">
          {trimmed(oneLine(one.reason), 500)}
        </span>
      )}
    </li>
  );
}

function Again({ view, mail, resends }: { view: SettingsView; mail: LoggedMail; resends: boolean }) {
  const { reader, read } = view;
  const { stuck } = messagesFor(reader.locale).mailDesk;
  const hint = mail.mayArriveTwice ? stuck.twice : resends ? stuck.resend : undefined;
  return (
    <form method="post" action={`/desk/${read.key}/settings/mail/redrive`} class="inline-form">
      <input type="hidden" name="mail" value={mail.id} autocomplete="off" />
      <input type="hidden" name="attempts" value={String(mail.attempts)} autocomplete="off" />
      <button class="quiet">{stuck.one}</button>
      {hint && <p class="soft">{hint}</p>}
    </form>
  );
}
