import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { Sighting } from '../../queries/settings/sightings.ts';
import { htmlPage } from '../layout.tsx';
import { AddOrigin, PageTest, type PageTested } from './page-test.tsx';
import { LineSetting, type SettingForm } from './setting-fields.tsx';
import { SettingsFrame, type SettingsView } from './settings-frame.tsx';

type Props = { sightings: Sighting[]; form?: SettingForm; tested?: PageTested };

/** The sites whose pages may show the board, when each was last seen, and a test of any page. */
export function originsPage(view: SettingsView, { sightings, form, tested }: Props): string {
  const { board, reader, now } = view;
  const { locale } = reader;
  const words = messagesFor(locale).boardSettings.origins;
  const instants = instantsIn(locale, board.timeZone);
  const refused = sightings.filter(({ origin, allowed }) => !allowed && !board.origins.includes(origin));
  return htmlPage(
    <SettingsFrame view={view} section="origins">
      <section class="card" aria-labelledby="sites">
        <h2 id="sites">{words.list}</h2>
        <ul class="rows">
          {board.origins.map((origin, index) => {
            const seen = sightings.find((one) => one.origin === origin);
            return (
              <li>
                <p>
                  <bdi class="address" id={`site-${index}`}>
                    {origin}
                  </bdi>
                  <span class="soft">{seen ? words.seen(instants.brief(seen.at, now)) : words.unseen}</span>
                </p>
                <form method="post" class="row-acts">
                  <Hidden view={view} />
                  <input type="hidden" name="site" value={origin} autocomplete="off" />
                  <button class="quiet" name="act" value="remove" aria-describedby={`site-${index}`}>
                    {words.remove}
                  </button>
                </form>
              </li>
            );
          })}
        </ul>
        <form method="post" class="act settings-form" novalidate>
          <Hidden view={view} />
          <LineSetting
            form={form ?? { fields: {}, problems: {} }}
            name="site"
            label={words.site}
            hint={words.siteHint}
            direction="ltr"
          />
          <div class="buttons">
            <button name="act" value="add">
              {words.add}
            </button>
          </div>
        </form>
      </section>
      {refused.length > 0 && (
        <section class="card" aria-labelledby="refused">
          <h2 id="refused">{words.refused}</h2>
          <p class="soft">{words.refusedHint}</p>
          <ul class="rows">
            {refused.map(({ origin, at }) => (
              <li>
                <p>
                  <bdi class="address">{origin}</bdi>
                  <span class="soft">{words.seen(instants.brief(at, now))}</span>
                </p>
                <AddOrigin view={view} origin={origin} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PageTest view={view} tested={tested} />
    </SettingsFrame>,
  );
}

const Hidden = ({ view }: { view: SettingsView }) => (
  <input type="hidden" name="version" value={String(view.board.version)} autocomplete="off" />
);
