import type { ReceiptEvent, ReceiptView } from '@wipeboard/shared';
import type { Reading } from '../messages/complaint-words.ts';
import { linesOf, oneLine } from '../messages/plain.ts';
import { receiptEventWords, receiptNext } from '../messages/receipt-words.ts';
import { RatingMark } from './rating-mark.tsx';
import { ToneMark } from './tone-mark.tsx';

type Part = { view: ReceiptView; reading: Reading; language?: string };

/** What has happened and what was written, oldest first, like a conversation; then what comes next. */
export function ReceiptStory({ view, reading, language }: Part) {
  const next = receiptNext(view, reading);
  const { receiptPage } = reading.messages;
  return (
    <ol class="timeline story">
      {view.events.map((event) => (
        <li class="done">
          <Line event={event} reading={reading} />
          {event.type === 'received' ? (
            <FirstWords view={view} reading={reading} language={language} />
          ) : (
            <EventWords event={event} reading={reading} />
          )}
        </li>
      ))}
      {next && (
        <li class={next.late ? 'late' : 'due'}>
          {!next.late && <span class="soft">{`${reading.messages.list.label(receiptPage.next)} `}</span>}
          <span>{next.words}</span>
          {next.left && <span class="soft">{` · ${next.left}`}</span>}
        </li>
      )}
    </ol>
  );
}

const Line = ({ event, reading }: { event: ReceiptEvent; reading: Reading }) => (
  <p class="step">
    <span>{receiptEventWords(event, reading)}</span>{' '}
    <time class="soft" datetime={event.at}>
      {reading.instants.brief(Date.parse(event.at), reading.now)}
    </time>
  </p>
);

/** The line above says whose words they are; the side on which they stand says it again. */
const Bubble = ({ from, text, language }: { from: 'you' | 'them'; text: string; language?: string }) => (
  <blockquote class={`bubble ${from}`} dir="auto" lang={language}>
    {linesOf(text.trim()).join('\n')}
  </blockquote>
);

function FirstWords({ view, reading: { messages, locale }, language }: Part) {
  return (
    <>
      {view.text && <Bubble from="you" text={view.text} language={language} />}
      {(view.rating || view.tone) && (
        <p class="verdict">
          {view.rating && <RatingMark rating={view.rating} locale={locale} messages={messages} />}
          {view.tone && <ToneMark tone={view.tone} label={messages.tone[view.tone]} />}
        </p>
      )}
      {view.outcome && (
        <>
          <h3>{messages.outcome}</h3>
          <Bubble from="you" text={view.outcome} language={language} />
        </>
      )}
    </>
  );
}

function EventWords({ event, reading: { messages } }: { event: ReceiptEvent; reading: Reading }) {
  const from = event.type === 'wrote' || event.type === 'verdict' ? 'you' : 'them';
  return (
    <>
      {event.text && <Bubble from={from} text={event.text} />}
      {event.gesture && (
        <p class="gesture">
          <span class="soft">{messages.list.label(messages.customer.event.gesture)}</span>{' '}
          <bdi>{oneLine(event.gesture)}</bdi>
        </p>
      )}
    </>
  );
}
