import { instantsIn } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { PageSighting, Sighting } from '../../queries/settings/sightings.ts';
import { htmlPage } from '../layout.tsx';
import { CodeBlock } from './code-block.tsx';
import { SettingsFrame, type SettingsView } from './settings-frame.tsx';

type Props = { endpoint: string; sightings: Sighting[]; pages: PageSighting[] };

/** The line for a customer’s page, and where the board has been seen. `endpoint` is the desk’s origin. */
export function snippetPage(view: SettingsView, { endpoint, sightings, pages }: Props): string {
  const { board, reader, now } = view;
  const words = messagesFor(reader.locale).boardSettings.snippet;
  const instants = instantsIn(reader.locale, board.timeZone);
  const root = `/desk/${board.key}/settings`;
  return htmlPage(
    <SettingsFrame view={view} section="snippet" scripts={['copy-text']}>
      <section class="card" aria-labelledby="line">
        <h2 id="line">{words.title}</h2>
        <p>{words.hint}</p>
        <CodeBlock words={words} id="snippet" text={scriptTag(endpoint, board.key)} />
        <p class="soft">{words.moment}</p>
        <details>
          <summary>{words.button}</summary>
          <CodeBlock words={words} id="own-button" text={ownButton(endpoint, board.key)} />
        </details>
        <details>
          <summary>{words.npm}</summary>
          <CodeBlock words={words} id="npm" text={npm(endpoint, board.key)} />
        </details>
      </section>
      <section class="card" aria-labelledby="seen">
        <h2 id="seen">{words.installed}</h2>
        {sightings.length === 0 ? (
          <p>{words.never}</p>
        ) : (
          <ul class="rows">
            {sightings.map(({ origin, at }) => (
              <li>
                <p>
                  <bdi class="address">{origin}</bdi>
                  <span class="soft">
                    {words.lastSeen}: {instants.brief(at, now)}
                  </span>
                </p>
                {!board.origins.includes(origin) && (
                  <p>
                    <span class="chip open">{words.unlisted}</span>{' '}
                    <a href={`${root}/origins`}>{words.addUnlisted}</a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
        {pages.length > 0 && (
          <>
            <h3>{words.pages}</h3>
            <ul class="rows">
              {pages.map(({ page, at }) => (
                <li>
                  <p>
                    <bdi class="address">{page}</bdi>
                    <span class="soft">
                      {words.lastLeft}: {instants.brief(at, now)}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={`${root}/origins#test-page`}>{words.test}</a>
        </p>
      </section>
    </SettingsFrame>,
  );
}

const scriptTag = (endpoint: string, key: string): string =>
  `<script async src="${endpoint}/wipeboard.js" data-board="${key}"></script>`;

const ownButton = (endpoint: string, key: string): string => `<button type="button" id="feedback">…</button>
<script
  async
  src="${endpoint}/wipeboard.js"
  data-board="${key}"
  data-launcher="false"
></script>
<script>
  window.wipeboard =
    window.wipeboard ||
    function () {
      (wipeboard.q = wipeboard.q || []).push(arguments);
    };
  wipeboard('attachTo', document.getElementById('feedback'));
</script>`;

const npm = (endpoint: string, key: string): string => `npm install @wipeboard/widget

import { init } from '@wipeboard/widget';

init({ board: '${key}', endpoint: '${endpoint}' });`;
