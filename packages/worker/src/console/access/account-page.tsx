import { locales, type Locale } from '@wipeboard/shared';
import type { ManagerRole } from '../../domain/board/board.ts';
import { instantsIn } from '../../messages/instants.ts';
import { languageNames, messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { ListedSession } from '../../queries/access/session.ts';
import { DeskPage, type Reader } from '../desk/desk-page.tsx';
import { htmlPage } from '../layout.tsx';

/** `current` is the session that the page is read in; without one, Cloudflare Access let the reader in. */
export type Account = {
  reader: Reader;
  roles: { key: string; name: string; role: ManagerRole }[];
  /** The language chosen for good, if one is. */
  chosen?: Locale;
  sessions: ListedSession[];
  current?: string;
  timeZone: string;
  now: number;
  done?: keyof ReturnType<typeof messagesFor>['access']['account']['done'];
};

/** Who one is at the desk, in what language, and where one is signed in. */
export function accountPage(account: Account): string {
  const { reader, roles, chosen, done } = account;
  const { access, desk, newBoard, staff } = messagesFor(reader.locale);
  const said = access.account;
  return htmlPage(
    <DeskPage reader={reader} title={said.title}>
      <h1>{said.title}</h1>
      {done && (
        <p class="banner done" role="status">
          {said.done[done]}
        </p>
      )}
      <section aria-labelledby="who">
        <h2 id="who">{said.who}</h2>
        <p>
          <strong dir="ltr">{reader.email}</strong>
        </p>
        <dl class="facts">
          {roles.map(({ key, name, role }) => (
            <div>
              <dt>
                <a href={`/desk/${key}`} dir="auto">
                  {name}
                </a>
              </dt>
              <dd>
                {desk.role[role]}
                {role !== 'viewer' && (
                  <>
                    {' · '}
                    <a href={`/desk/${key}/away`}>{staff.myAway.title}</a>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {roles.some(({ role }) => role === 'owner') && (
          <p>
            <a href="/boards/new">{newBoard.title}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="language">
        <h2 id="language">{said.language}</h2>
        <form method="post" action="/account/language" class="act">
          <div class="field short">
            <label for="locale">{said.languageLabel}</label>
            <select id="locale" name="locale" autocomplete="off">
              {locales.map((locale) => (
                <option value={locale} lang={locale} selected={locale === (chosen ?? reader.locale)}>
                  {languageNames[locale]}
                </option>
              ))}
            </select>
          </div>
          <div class="buttons">
            <button>{desk.save}</button>
          </div>
        </form>
      </section>
      <Sessions {...account} />
    </DeskPage>,
  );
}

function Sessions({ reader, sessions, current, timeZone, now }: Account) {
  const { locale } = reader;
  const { access, mail } = messagesFor(locale);
  const said = access.account;
  const instants = instantsIn(locale, timeZone);
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{said.sessions}</h2>
      {current === undefined ? (
        <p>{said.byAccess}</p>
      ) : (
        <>
          <ul class="sessions">
            {sessions.map(({ id, device, seenAt, createdAt }) => (
              <li>
                <div>
                  <p>
                    {said.device(device.browser ?? said.someBrowser, device.system)}{' '}
                    {id === current && <span class="chip">{said.thisOne}</span>}
                  </p>
                  <p class="soft">{said.seen(instants.brief(seenAt, now), instants.brief(createdAt, now))}</p>
                </div>
                {id !== current && (
                  <form method="post" action="/account/end">
                    <input type="hidden" name="session" value={id} />
                    <button class="quiet small">{said.end}</button>
                  </form>
                )}
              </li>
            ))}
          </ul>
          {sessions.length > 1 && (
            <form method="post" action="/account/end-others">
              <button class="quiet">{said.endOthers}</button>
            </form>
          )}
          <p class="soft">{said.lasts}</p>
          <p class="soft">{mail.zone(within(locale, timeZone))}</p>
        </>
      )}
    </section>
  );
}
