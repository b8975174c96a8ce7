import { locales, type Locale, type ReceiptView } from '@wipeboard/shared';
import { durationText, instantsIn, type Instants } from '../messages/instants.ts';
import { directionOf, languageNames, messagesFor, type Messages } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { htmlPage, Page } from './layout.tsx';
import { RatingMark } from './rating-mark.tsx';
import { Timeline, type Step } from './timeline.tsx';
import { ToneMark } from './tone-mark.tsx';
import { Words } from './words.tsx';

export type ReceiptPageOptions = {
  /** The customer's language. */
  locale: Locale;
  /** The board's time zone (IANA name). */
  timeZone: string;
  /** The board's accent, `#rrggbb`. */
  accent?: string;
  /** ms since the epoch. */
  now: number;
  /** The address of this page in another language, ours and relative or absolute. */
  inLanguage: (locale: Locale) => string;
};

/** The customer's private link: their words, what has happened to them, and what comes next. */
export function receiptPage(
  view: ReceiptView,
  { locale, timeZone, accent, now, inLanguage }: ReceiptPageOptions,
): string {
  const messages = messagesFor(locale);
  const said = messages.receiptPage;
  const instants = instantsIn(locale, timeZone);
  return htmlPage(
    <Page
      locale={locale}
      title={said.title(view.code, oneLine(view.board.name))}
      brand={oneLine(view.board.name)}
      accent={accent}
      width="narrow"
    >
      <section class="card">
        <h1>{headline(view, messages)}</h1>
        <PromiseWords promise={view.promise} locale={locale} messages={messages} />
        <p class="code">
          <span class="soft">{said.code}</span> <strong dir="ltr">{view.code}</strong>
        </p>
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline">{said.timeline}</h2>
        <Timeline steps={steps(view, messages, instants, now)} next={`${said.next}:`} />
      </section>
      <section aria-labelledby="said" class="said">
        <h2 id="said">{view.text ? said.said : said.rated}</h2>
        {view.text && <Words text={view.text} />}
        {(view.rating || view.tone) && (
          <p class="verdict">
            {view.rating && <RatingMark rating={view.rating} locale={locale} messages={messages} />}
            {view.tone && <ToneMark tone={view.tone} label={messages.tone[view.tone]} />}
          </p>
        )}
        {view.outcome && (
          <>
            <h3>{messages.outcome}</h3>
            <p class="outcome" dir="auto">
              {view.outcome}
            </p>
          </>
        )}
      </section>
      <p class="soft">{said.keepLink}</p>
      <p class="soft zone">{said.zone(within(locale, timeZone))}</p>
      <nav class="languages" aria-label={said.languages}>
        {locales.map((other) => (
          <a
            href={inLanguage(other)}
            lang={other}
            dir={directionOf(other)}
            hreflang={other}
            aria-current={other === locale ? 'true' : undefined}
          >
            {languageNames[other]}
          </a>
        ))}
      </nav>
    </Page>,
  );
}

function headline(view: ReceiptView, { receiptPage: said }: Messages): string {
  if (view.status === 'reopened') return said.again;
  if (view.status === 'resolved' || view.status === 'closed') return said.settled;
  return view.acknowledgedAt ? said.read : said.thanks;
}

function steps(view: ReceiptView, { receiptPage: said }: Messages, instants: Instants, now: number): Step[] {
  const done = (words: string, instant: string): Step => {
    const at = Date.parse(instant);
    return { words, state: 'done', at, when: instants.brief(at, now) };
  };
  const list = [done(said.received, view.receivedAt)];
  if (view.acknowledgedAt) list.push(done(said.acknowledged, view.acknowledgedAt));
  else if (view.answerDueAt && (view.status === 'open' || view.status === 'reopened')) {
    const due = Date.parse(view.answerDueAt);
    const when = instants.brief(due, now);
    const late = now > due;
    list.push({
      words: late ? said.acknowledgeLate(when) : said.acknowledgeDue(when),
      state: late ? 'late' : 'due',
    });
  }
  if (view.status === 'resolved' || view.status === 'closed' || view.status === 'reopened')
    list.push({ words: said[view.status], state: 'done' });
  return list;
}

function PromiseWords({
  promise,
  locale,
  messages,
}: {
  promise: ReceiptView['promise'];
  locale: Locale;
  messages: Messages;
}) {
  const said = messages.receiptPage;
  const duration = durationText(promise.minutes * 60_000, locale);
  const { kept, of } = promise;
  return (
    <p>
      {promise.openingHours ? said.promiseInHours(duration) : said.promise(duration)}
      {kept !== undefined && of !== undefined && ` ${said.kept(kept, of)}`}
    </p>
  );
}
