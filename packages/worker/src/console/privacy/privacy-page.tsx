import { formatNumber, instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { FoundSubmission, PrivacyAct } from '../../queries/privacy/one-person.ts';
import type { PersonOnWall } from '../../queries/privacy/person-on-wall.ts';
import { htmlPage } from '../layout.tsx';
import { ChoiceSetting, LineSetting, type SettingForm } from '../settings/setting-fields.tsx';
import { SettingsFrame, type SettingsView } from '../settings/settings-frame.tsx';

export type PrivacyPage = {
  /** How long what is kept, in days, as it stands in the form. */
  form: SettingForm;
  choices: readonly number[];
  acts: PrivacyAct[];
  /** What was typed to find somebody, and what is theirs. */
  sought?: {
    text: string;
    found?: FoundSubmission[];
    onWall?: PersonOnWall;
    wrong?: 'problem' | 'notSure' | 'nothingChosen';
  };
  /** How many were just erased. */
  erased?: number;
  mostErased: number;
};

const kinds = ['ratings', 'words', 'complaints', 'contacts', 'mails'] as const;

/** How long what is kept; what one person left, to hand out or to erase; and who did so. */
export function privacyPage(view: SettingsView, page: PrivacyPage): string {
  const { reader, read, board } = view;
  const { privacy: said } = messagesFor(reader.locale);
  const root = `/desk/${read.key}/settings/privacy`;
  return htmlPage(
    <SettingsFrame view={view} section="privacy">
      {page.erased !== undefined && (
        <p class="saved-note" role="status">
          {page.erased === 0 ? said.person.erasedOnWall : said.person.erased(page.erased)}
        </p>
      )}
      <section class="card" aria-labelledby="person">
        <h2 id="person">{said.person.title}</h2>
        <p class="soft">{said.person.lead}</p>
        <form method="post" action={`${root}/find`} class="act settings-form" novalidate>
          <LineSetting
            form={{
              fields: { who: page.sought?.text ?? '' },
              problems: page.sought?.wrong === 'problem' ? { who: said.person.problem } : {},
            }}
            name="who"
            label={said.person.label}
            hint={said.person.hint}
            max={320}
          />
          <div class="buttons">
            <button class="quiet">{said.person.find}</button>
          </div>
        </form>
        {page.sought?.found && <Found view={view} page={page} found={page.sought.found} root={root} />}
      </section>
      <form method="post" class="card act settings-form" novalidate>
        <h2>{said.retention.title}</h2>
        <p class="soft">{said.retention.lead}</p>
        <input type="hidden" name="version" value={String(board.version)} autocomplete="off" />
        {kinds.map((kind) => (
          <ChoiceSetting
            form={page.form}
            name={kind}
            label={said.retention[kind]}
            hint={said.retention.hints[kind]}
            choices={page.choices.map((days) => ({
              value: String(days),
              label: days % 365 === 0 ? said.years(days / 365) : said.days(days),
            }))}
          />
        ))}
        <p class="soft">{said.retention.fixed}</p>
        <div class="buttons">
          <button>{said.retention.save}</button>
        </div>
      </form>
      <Acts view={view} acts={page.acts} />
    </SettingsFrame>,
  );
}

type FoundProps = { view: SettingsView; page: PrivacyPage; found: FoundSubmission[]; root: string };

function Found({ view, page, found, root }: FoundProps) {
  const { locale } = view.reader;
  const { person: said } = messagesFor(locale).privacy;
  const wrong = page.sought?.wrong;
  const { follows = 0, votes = 0 } = page.sought?.onWall ?? {};
  const onWall = follows + votes > 0;
  if (found.length === 0 && !onWall) return <p role="status">{said.none}</p>;
  const who = <input type="hidden" name="who" value={page.sought!.text} autocomplete="off" />;
  return (
    <div class="found">
      <h3 id="found">{said.found(found.length)}</h3>
      <form method="post" action={`${root}/export`} class="inline-form">
        {who}
        <button class="quiet">{said.export}</button>
      </form>
      {(wrong === 'notSure' || wrong === 'nothingChosen') && (
        <p class="banner problems" role="alert">
          {said[wrong]}
        </p>
      )}
      <form method="post" action={`${root}/erase`} class="act" aria-labelledby="found">
        {who}
        <ul class="found-list">
          {found.map((one, index) => (
            <li>
              <label class="check">
                <input
                  type="checkbox"
                  name="submission"
                  value={one.id}
                  checked={index < page.mostErased}
                  autocomplete="off"
                />
                <FoundOne view={view} one={one} />
              </label>
            </li>
          ))}
          {onWall && (
            <li>
              <label class="check">
                <input type="checkbox" name="wall" value="yes" checked autocomplete="off" />
                {said.onWall(follows, votes)}
              </label>
            </li>
          )}
        </ul>
        <p>{said.eraseHint}</p>
        {found.length > page.mostErased && (
          <p class="soft">{said.rounds(formatNumber(page.mostErased, locale))}</p>
        )}
        <label class="check">
          <input type="checkbox" name="sure" value="yes" autocomplete="off" />
          <span>{said.sure}</span>
        </label>
        <div class="buttons">
          <button class="quiet danger">{said.erase}</button>
        </div>
      </form>
    </div>
  );
}

function FoundOne({ view, one }: { view: SettingsView; one: FoundSubmission }) {
  const { reader, board, now } = view;
  const messages = messagesFor(reader.locale);
  const { person: said } = messages.privacy;
  const facts = [
    messages.kind[one.kind],
    instantsIn(reader.locale, board.timeZone).brief(one.receivedAt, now),
    one.signed ? said.signed : said.claimed,
    ...(one.complaint ? [said.complaint] : []),
  ];
  return (
    <span>
      <bdi dir="ltr">{one.code}</bdi> <span class="soft">{facts.join(messages.list.separator)}</span>
      <span class="found-words" dir="auto">
        {one.words ? trimmed(oneLine(one.words), 120) : said.noWords}
      </span>
    </span>
  );
}

function Acts({ view, acts }: { view: SettingsView; acts: PrivacyAct[] }) {
  const { reader, board, now } = view;
  const { acts: said } = messagesFor(reader.locale).privacy;
  const instants = instantsIn(reader.locale, board.timeZone);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{said.title}</h2>
      {acts.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul class="plain">
          {acts.map(({ at, by, act, submissions }) => (
            <li>
              {said[act](within(reader.locale, by), submissions)}{' '}
              <time class="soft" datetime={new Date(at).toISOString()}>
                {instants.brief(at, now)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
