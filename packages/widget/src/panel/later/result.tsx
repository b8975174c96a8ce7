import { h } from 'preact';
import { icon } from '../icon.tsx';
import type { PanelModel } from '../panel-model.ts';
import { promiseLine } from './promise-line.ts';

const tick = 'M4 13c2 1.5 3.5 3.5 5 6C12 12.5 15.5 7.5 21 4';
/** Of a board that can't be asked. */
const unknownPromise = { minutes: 1440, openingHours: true };
const clock = 'M3 12a9 9 0 1018 0a9 9 0 10-18 0M12 7v5l3 2';

/** What became of it, for the live region: a line while the form is open, the thank-you afterwards. */
export function result({ draft, m, locale, configuration }: PanelModel) {
  const { result: became, stage } = draft;
  if (!became) return null;
  if (became.state === 'refused') {
    const { code, requestId } = became;
    return (
      <p part="refused">
        {code === 'not-a-receipt'
          ? m.stranger
          : code === 'origin-not-allowed' || code === 'board-not-found'
            ? m.closed
            : m.refused}{' '}
        {m.stillHere} <small>{requestId}</small>
      </p>
    );
  }
  const received = became.state === 'received';
  const waits = !received && [became.durable ? m.kept : m.notDurable, ' ', m.reasons[became.reason]];
  const code = received && (
    <p part="code">
      {m.code} <b dir="ltr">{became.receipt.code}</b>
    </p>
  );
  if (!stage) return draft.final && code ? code : <p>{waits || m.rated}</p>;
  return [
    icon(received ? tick : clock),
    <h2>{m.thanks}</h2>,
    code,
    <p>{waits || promiseLine(configuration.promise ?? unknownPromise, m, locale)}</p>,
  ];
}
