import type { Locale } from '@wipeboard/shared';
import type { BoardDocument } from '../domain/board/board.ts';
import { messagesFor } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { previewLines, type PreviewLine } from '../messages/preview-words.ts';
import type { PolicyTried } from '../operations/try-policy.ts';
import { LanguageLinks } from './language-links.tsx';
import { htmlPage, Page } from './layout.tsx';
import { PolicyTryForm } from './policy-try-form.tsx';

export type PolicyTryOptions = {
  board: BoardDocument;
  /** What was typed, by field. */
  fields: Record<string, string | undefined>;
  /** The settings as they stand in the form: JSON, or whatever was typed. */
  settings: string;
  locale: Locale;
  inLanguage: (locale: Locale) => string;
};

/** Where an owner says what a customer might leave, and sees whom it would reach and when. */
export function policyTryPage(tried: PolicyTried, options: PolicyTryOptions): string {
  const { board, locale, inLanguage } = options;
  const said = messagesFor(locale).policyTry;
  const zone = tried.kind === 'shown' ? tried.timeZone : board.timeZone;
  return htmlPage(
    <Page
      locale={locale}
      title={said.title(oneLine(board.name))}
      brand={oneLine(board.name)}
      accent={board.look.accent}
      skip={{ label: said.skip, to: '#result' }}
      width="narrow"
    >
      <section class="card">
        <h1>{said.heading}</h1>
        <p>{said.lead}</p>
      </section>
      <TriedResult tried={tried} locale={locale} />
      <PolicyTryForm options={options} zone={zone} />
      <p class="soft zone">{said.zone(within(locale, zone))}</p>
      <LanguageLinks label={said.languages} locale={locale} inLanguage={inLanguage} />
    </Page>,
  );
}

/** What would happen, or what is wrong with what was tried. */
export function TriedResult({ tried, locale }: { tried: PolicyTried; locale: Locale }) {
  const said = messagesFor(locale).policyTry;
  if (tried.kind === 'wrong') return <Problems tried={tried} title={said.problems} />;
  const lines = previewLines(tried.entries, { locale, timeZone: tried.timeZone, people: tried.people });
  return (
    <section aria-labelledby="result">
      <h2 id="result">{said.result}</h2>
      {lines.length === 0 && <p>{said.nothing}</p>}
      {lines.length > 0 && <Moments lines={lines} />}
    </section>
  );
}

/** What happens at one instant stands together. */
const Moments = ({ lines }: { lines: PreviewLine[] }) => (
  <ol class="timeline moments">
    {[...Map.groupBy(lines, ({ at }) => at)].map(([at, some]) => (
      <li class="due">
        <time datetime={new Date(at).toISOString()}>{some[0]!.when}</time>
        {some.map(({ words }) => (
          <p>{words}</p>
        ))}
      </li>
    ))}
  </ol>
);

/** The schema's own sentences, in English, as whoever applies a board file reads them too. */
const Problems = ({ tried, title }: { tried: Extract<PolicyTried, { kind: 'wrong' }>; title: string }) => (
  <section class="banner problems" role="alert" aria-labelledby="result">
    <h2 id="result">{title}</h2>
    <ul lang="en" dir="ltr">
      {tried.problems.map(({ path, message }) => (
        <li>
          {path && <code>{path}</code>} {message}
        </li>
      ))}
    </ul>
  </section>
);
