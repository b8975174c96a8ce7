import { scales, type Metric } from '@wipeboard/shared';
import { h } from 'preact';
import type { MineModel } from './feedback.tsx';
import { ownCard } from './own-card.tsx';
import { deskNow, nextStep, type Left } from './left.ts';
import { addWords, askVerdict } from './reply.tsx';
import { timeline } from './timeline.tsx';
import { remaining, when } from './when.ts';

/** Each by itself, so that a bundle holds only these four. */
const most: Record<Metric, number> = {
  csat: scales.csat.max,
  nps: scales.nps.max,
  ces: scales.ces.max,
  thumbs: scales.thumbs.max,
};

/** What is said of long words where there is one line for them. */
const glance = (text: string) => (text.length > 60 ? text.slice(0, 60).replace(/\s\S*$/, '') + '…' : text);

/** What is to happen next and when, in words; how long that is still, unless it is late. */
function nextWords({ panel, m }: MineModel, { kept, view }: Left) {
  const next = view && nextStep(view);
  if (!next) return;
  const due = when(next.by, panel.locale);
  const left = Date.parse(next.by) - deskNow(view, kept);
  return left < 0 ? m.late(due) : m[next.step](`${due} (${remaining(left, panel.locale)})`);
}

/** One thing that was left: in a line until it is opened, then its story and what can be said to it. */
export function card(model: MineModel, left: Left) {
  const { panel, m } = model;
  const { kept, view } = left;
  const { rating, text } = view ?? {};
  const number = (value: number) => value.toLocaleString(panel.locale);
  const rated = rating && m.rated(number(rating.value), number(most[rating.metric]));
  const next = nextWords(model, left);
  return (
    <details
      key={kept.token}
      id={kept.code}
      open={left.isOpen}
      onToggle={(event) => (left.isOpen = event.currentTarget.open)}
    >
      <summary ref={model.focused(kept.code)}>
        <span dir="auto">{text ? glance(text) : (rated ?? kept.code)}</span>
        {left.isNew && <b part="news">{m.news}</b>}
      </summary>
      {view && timeline(model, view, rated)}
      {next && <p part="next">{next}</p>}
      {view?.verdictWanted && askVerdict(model, left)}
      {view && addWords(model, left)}
      {ownCard(model, left)}
      <p role="status">{left.note}</p>
      <p>
        {panel.m.code} <b dir="ltr">{kept.code}</b>
        <br />
        {m.rest}{' '}
        {/^https?:/.test(kept.url) && (
          <a part="page" href={kept.url} target="_blank" rel="noopener noreferrer">
            {panel.m.page}
          </a>
        )}
      </p>
    </details>
  );
}
