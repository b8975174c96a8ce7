import type { ApiToken } from '../../domain/hooks/api-token.ts';
import { formatNumber, instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import { htmlPage } from '../layout.tsx';
import { ChoiceSetting, LineSetting, type SettingForm } from '../settings/setting-fields.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';
import { DoneNote, Problems } from './hook-state.tsx';

export type TokensView = {
  view: SettingsView;
  tokens: ApiToken[];
  scopes: readonly ApiToken['scope'][];
  lives: readonly number[];
  fields: SettingForm;
  /** Shown once, right after it was made. */
  created?: string;
  /** Where the public interface is. */
  api: string;
  done?: string;
};

/** The keys of a board's programs: make one, see which are used, end one at once. */
export function tokensPage({ view, tokens, scopes, lives, fields, created, api, done }: TokensView): string {
  const { locale } = view.reader;
  const { hooks } = messagesFor(locale);
  const said = hooks.tokens;
  const root = `/desk/${view.read.key}/settings/tokens`;
  const wrong = Object.keys(fields.problems).length > 0;
  return htmlPage(
    <SettingsFrame view={view} section="tokens">
      <DoneNote done={done} view={view} />
      <Problems problems={fields.problems} view={view} />
      {created && (
        <section role="status">
          <h2>{said.created}</h2>
          <pre dir="ltr">{created}</pre>
          <p>{said.use}</p>
          <pre dir="ltr">{`curl -H 'Authorization: Bearer ${created}' ${api}/complaints`}</pre>
        </section>
      )}
      {tokens.length === 0 ? (
        <p>{said.empty}</p>
      ) : (
        <ul class="hook-rows">
          {tokens.map((token) => (
            <TokenRow token={token} view={view} root={root} />
          ))}
        </ul>
      )}
      <details class="card" open={tokens.length === 0 || wrong}>
        <summary>
          <h2>{said.add}</h2>
        </summary>
        <form method="post" action={root} class="act" novalidate>
          <LineSetting form={fields} name="name" label={said.name} hint={said.nameHint} max={60} />
          <ChoiceSetting
            form={fields}
            name="scope"
            label={said.scope}
            choices={scopes.map((scope) => ({ value: scope, label: said.scopes[scope] }))}
          />
          <ChoiceSetting
            form={fields}
            name="days"
            label={said.days}
            choices={lives.map((days) => ({
              value: String(days),
              label: said.daysOption(formatNumber(days, locale)),
            }))}
          />
          <p>
            <button>{said.create}</button>
          </p>
        </form>
      </details>
    </SettingsFrame>,
  );
}

function TokenRow({ token, view, root }: { token: ApiToken; view: SettingsView; root: string }) {
  const { locale } = view.reader;
  const { tokens: said } = messagesFor(locale).hooks;
  const instants = instantsIn(locale, view.board.timeZone);
  const maker = view.board.people.find(({ id }) => id === token.createdBy)?.name ?? token.createdBy;
  const live = token.revokedAt === undefined && token.expiresAt > view.now;
  const state = live ? said.live : token.revokedAt === undefined ? said.expired : said.revoked;
  const used = token.usedAt === undefined ? said.unused : said.used(instants.brief(token.usedAt, view.now));
  const facts = [
    said.scopes[token.scope],
    said.by(within(locale, maker), instants.brief(token.createdAt, view.now)),
    said.until(instants.brief(token.expiresAt, view.now)),
    used,
  ];
  return (
    <li>
      <span dir="auto">
        {token.name} <code dir="ltr">wbt_…{token.ending}</code>
      </span>
      <span class="soft">{facts.join(' · ')}</span>
      <span class={live ? 'chip resolved' : 'chip'}>{state}</span>
      {live && (
        <form method="post" action={`${root}/${token.id}/revoke`}>
          <button class="quiet">{said.revoke}</button>
        </form>
      )}
    </li>
  );
}
