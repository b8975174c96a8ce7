import { locales, paths } from '@wipeboard/shared';
import { directionOf, languageNames, messagesFor } from '../../messages/messages.ts';
import { htmlPage } from '../layout.tsx';
import { CodeBlock } from './code-block.tsx';
import { CheckSetting, Setting, type SettingForm } from './setting-fields.tsx';
import { SettingsFrame, type SettingsView } from './settings-frame.tsx';

const greetingMost = 200;

/** Whether there is a wall, who puts cards up, what stands over it, and where it hangs. */
export function wallSettingsPage(view: SettingsView, form: SettingForm, endpoint: string): string {
  const { wall, desk, boardSettings } = messagesFor(view.reader.locale);
  const said = wall.settings;
  const { key } = view.board;
  const page = paths.wallPage(key);
  return htmlPage(
    <SettingsFrame view={view} section="wall" scripts={['copy-text']}>
      <form method="post" class="card act settings-form" novalidate>
        <input type="hidden" name="version" value={String(view.board.version)} autocomplete="off" />
        <CheckSetting form={form} name="open" label={said.open} />
        <fieldset class="choices" id="putUp">
          <legend>{said.putUp}</legend>
          {form.problems.putUp && <p class="problem">{form.problems.putUp}</p>}
          {(['by-hand', 'unless-watched'] as const).map((value) => (
            <label class="check">
              <input
                type="radio"
                name="putUp"
                value={value}
                checked={form.fields.putUp === value}
                autocomplete="off"
              />
              <span>{value === 'by-hand' ? said.byHand : said.unlessWatched}</span>
            </label>
          ))}
          <p>
            <a href={`/desk/${key}/settings/policy`}>{said.watchList}</a>
          </p>
        </fieldset>
        <CheckSetting form={form} name="indexable" label={said.indexable} />
        {locales.map((locale) => (
          <Setting
            form={form}
            name={`greeting-${locale}`}
            label={said.greeting(languageNames[locale])}
            hint={said.greetingHint}
          >
            {(attributes) => (
              <input
                {...attributes}
                type="text"
                value={form.fields[`greeting-${locale}`] ?? ''}
                lang={locale}
                dir={directionOf(locale)}
                maxlength={greetingMost}
                autocomplete="off"
              />
            )}
          </Setting>
        ))}
        <div class="buttons">
          <button>{desk.save}</button>
        </div>
      </form>
      <section class="card" aria-labelledby="where">
        <h2 id="where">{said.where}</h2>
        <ul class="rows">
          {[
            [said.page, page],
            [said.screen, `${page}/screen`],
            [said.feed, paths.wallFeed(key)],
          ].map(([label, href]) => (
            <li>
              <p>
                <span>{label}</span>
                <a href={href} dir="ltr">
                  {endpoint + href}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <h3>{said.embed}</h3>
        <p class="soft">{said.embedHint}</p>
        <CodeBlock
          words={boardSettings.snippet}
          id="wall-snippet"
          text={`<wipe-board data-board="${key}"></wipe-board>`}
        />
        <p>
          <a href={`/desk/${key}/settings/snippet`}>
            {messagesFor(view.reader.locale).settings.section.snippet.title}
          </a>
        </p>
      </section>
    </SettingsFrame>,
  );
}

export function wallFieldsOf({ wall }: SettingsView['board']): Record<string, string> {
  const { open = true, putUp = 'by-hand', indexable = false, greeting = {} } = wall ?? {};
  return {
    open: open ? 'yes' : '',
    putUp,
    indexable: indexable ? 'yes' : '',
    ...Object.fromEntries(Object.entries(greeting).map(([locale, words]) => [`greeting-${locale}`, words])),
  };
}
