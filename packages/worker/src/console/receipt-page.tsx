import type { Locale, ReceiptView } from '@wipeboard/shared';
import type { ReceiptStanding } from '../domain/complaint/receipt-events.ts';
import type { ReceiptVerb } from '../domain/complaint/receipt-forms.ts';
import { languageTag } from '../messages/complaint-facts.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { instantsIn } from '../messages/instants.ts';
import { messagesFor } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { promiseWords } from '../messages/promise-words.ts';
import { receiptHeadline } from '../messages/receipt-words.ts';
import type { ReceiptPart } from './customer-form.tsx';
import { LanguageLinks } from './language-links.tsx';
import { htmlPage, Page } from './layout.tsx';
import { OwnCardSection } from './own-card.tsx';
import { CustomerDeeds, VerdictForm } from './receipt-forms.tsx';
import { ReceiptStory } from './receipt-story.tsx';

export type ReceiptPageOptions = Pick<ReceiptPart, 'action' | 'formKey' | 'returned' | 'helped'> & {
  /** The customer's language. */
  locale: Locale;
  /** What their own words are written in, BCP 47. */
  language?: string;
  /** The board's time zone (IANA name). */
  timeZone: string;
  /** The board's accent, `#rrggbb`. */
  accent?: string;
  /** ms since the epoch. */
  now: number;
  standing: ReceiptStanding;
  /** What was just done. */
  done?: ReceiptVerb;
  /** A form came when there was nothing left to answer. */
  late?: boolean;
  /** The address of this page in another language, ours and relative or absolute. */
  inLanguage: (locale: Locale) => string;
};

/** The customer's private page: what happened, what was written both ways, and what they can do about it. */
export function receiptPage(view: ReceiptView, options: ReceiptPageOptions): string {
  const { locale, timeZone, accent, now, standing, language, inLanguage } = options;
  const messages = messagesFor(locale);
  const said = messages.receiptPage;
  const reading: Reading = { locale, messages, instants: instantsIn(locale, timeZone), now };
  const part: ReceiptPart = { ...options, view, reading };
  // Whoever has chosen in a mail has read there what was done; others read it here first.
  const chosen = options.helped !== undefined || (options.returned?.verb === 'verdict' && !options.late);
  const asked = chosen && (view.verdictWanted || (isUnjudged(view) && standing !== 'claimed'));
  const waiting = view.status === 'received' || view.status === 'open';
  const settles = ['open', 'acknowledged', 'reopened'].includes(view.status) && standing !== 'claimed';
  return htmlPage(
    <Page
      locale={locale}
      title={said.title(view.code, oneLine(view.board.name))}
      brand={oneLine(view.board.name)}
      accent={accent}
      width="narrow"
    >
      <Note part={part} done={options.done} late={options.late} />
      <section class="card">
        <h1>{receiptHeadline(view, reading)}</h1>
        {waiting && <p>{promiseWords(view.promise, locale, messages)}</p>}
        {standing === 'claimed' && <p>{messages.customer.page.elsewhere}</p>}
        <p class="code">
          <span class="soft">{said.code}</span> <strong dir="ltr">{view.code}</strong>
        </p>
      </section>
      {asked && <Ask part={part} />}
      <section aria-labelledby="timeline">
        <h2 id="timeline">{messages.customer.page.label.page}</h2>
        <ReceiptStory view={view} reading={reading} language={languageTag(language)} />
      </section>
      {view.verdictWanted && !asked && <Ask part={part} />}
      {view.card && <OwnCardSection part={part} card={view.card} />}
      <CustomerDeeds part={part} settles={settles} />
      <p class="soft">{messages.customer.page.keep}</p>
      <p class="soft zone">{said.zone(within(locale, timeZone))}</p>
      <LanguageLinks label={said.languages} locale={locale} inLanguage={inLanguage} />
    </Page>,
  );
}

/** Closed without a word of theirs since it was resolved: a mailed button is never too late. */
function isUnjudged({ status, events }: ReceiptView): boolean {
  const last = events.findLast(({ type }) => type === 'resolved' || type === 'verdict');
  return status === 'closed' && last?.type === 'resolved';
}

const Ask = ({ part }: { part: ReceiptPart }) => (
  <section class="card ask" id="verdict">
    <VerdictForm part={part} />
  </section>
);

/** What just happened, or what has to be put right first; said only where it is true. */
function Note({ part, done, late }: { part: ReceiptPart; done?: ReceiptVerb; late?: boolean }) {
  const { customer } = part.reading.messages;
  if (late || part.returned)
    return (
      <section class="banner problems" role="alert">
        <p>{late ? customer.problem.late : customer.problem.summary}</p>
        {!late && part.returned && (
          <p>
            <a href={`#${part.returned.verb}`}>{headingOf(part, part.returned.verb)}</a>
          </p>
        )}
      </section>
    );
  const words = done && doneWords(part, done);
  return words ? (
    <section class="banner done" role="status">
      <p>{words}</p>
    </section>
  ) : null;
}

const headingOf = ({ reading: { messages } }: ReceiptPart, verb: ReceiptVerb): string =>
  verb === 'consent' ? messages.wallNews.card.heading : messages.customer[verb].heading;

function doneWords({ view, reading }: ReceiptPart, done: ReceiptVerb): string | undefined {
  const { customer } = reading.messages;
  const verdict = view.events.findLast(({ type }) => type === 'verdict');
  switch (done) {
    case 'words':
      return customer.words.done;
    case 'contact':
      return customer.contact.done;
    case 'settle':
      return view.status === 'closed' ? customer.settle.done : undefined;
    case 'verdict':
      return verdict && (verdict.helped ? customer.verdict.saidYes : customer.verdict.saidNo);
    case 'consent': {
      const said = reading.messages.wallNews.card.done;
      return view.card && said[view.card.state === 'shown' ? 'waiting' : view.card.state];
    }
    case 'erase':
      return undefined;
  }
}
