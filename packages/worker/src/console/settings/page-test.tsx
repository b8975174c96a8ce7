import type { Finding } from '../../domain/settings/page-findings.ts';
import { messagesFor } from '../../messages/messages.ts';
import { trimmed, within } from '../../messages/plain.ts';
import { findingWords } from './finding-words.ts';
import { LineSetting } from './setting-fields.tsx';
import type { SettingsView } from './settings-frame.tsx';

/** A page that was looked at, and what was found; `address` as it was typed. */
export type PageTested = { address: string; findings: Finding[] };

/** “Test my page”: an address, and in words what is wrong there, with the button that puts the site on the list. */
export function PageTest({ view, tested }: { view: SettingsView; tested?: PageTested }) {
  const { locale } = view.reader;
  const words = messagesFor(locale).boardSettings.test;
  const root = `/desk/${view.board.key}/settings/origins`;
  const form = { fields: { address: tested?.address ?? '' }, problems: {} };
  return (
    <section class="card" aria-labelledby="test" id="test-page">
      <h2 id="test">{words.title}</h2>
      <form method="post" action={`${root}/test#test-page`} class="act settings-form" novalidate>
        <LineSetting form={form} name="address" label={words.address} hint={words.hint} direction="ltr" />
        <div class="buttons">
          <button>{words.go}</button>
        </div>
      </form>
      {tested && (
        <div class="findings" role="status">
          <h3>{words.result(within(locale, trimmed(tested.address, 120)))}</h3>
          <ul>
            {tested.findings.map((finding) => (
              <li class={finding.what === 'fine' ? 'good' : 'bad'}>
                <p>{findingWords(finding, locale)}</p>
                {finding.what === 'blocked' && (
                  <pre dir="ltr">
                    {finding.directives.map(({ name, add }) => `${name} ${add}`).join('\n')}
                  </pre>
                )}
                {finding.what === 'unlisted' && <AddOrigin view={view} origin={finding.origin} />}
              </li>
            ))}
          </ul>
          {tested.findings.some(({ what }) => what === 'no-script') && <p class="soft">{words.served}</p>}
        </div>
      )}
    </section>
  );
}

/** The button that puts a site on the list. */
export function AddOrigin({ view, origin }: { view: SettingsView; origin: string }) {
  const words = messagesFor(view.reader.locale).boardSettings.origins;
  return (
    <form method="post" action={`/desk/${view.board.key}/settings/origins`} class="row-acts">
      <input type="hidden" name="version" value={String(view.board.version)} autocomplete="off" />
      <input type="hidden" name="site" value={origin} autocomplete="off" />
      <button class="quiet" name="act" value="add">
        {words.addOne(within(view.reader.locale, origin))}
      </button>
    </form>
  );
}
