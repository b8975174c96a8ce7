import type { ReceiptEvent, ReceiptView } from '@wipeboard/shared';
import { h } from 'preact';
import type { MineModel } from './feedback.tsx';
import { when } from './when.ts';

/** What happened, oldest first, in plain words, with what was written on both sides. */
export function timeline({ panel, m }: MineModel, view: ReceiptView, rated: string | undefined) {
  const { locale } = panel;
  const words = (text: string | undefined) => text && <blockquote dir="auto">{text}</blockquote>;
  const title = ({ type, by, helped }: ReceiptEvent) =>
    type === 'verdict' ? (helped ? m.helped : m.notHelped) : m.events[type]?.(by);
  return (
    <ol part="story">
      {view.events.map((event) => (
        <li class={/^(answered|resolved)$/.test(event.type) ? 'theirs' : ''}>
          <b>{title(event)}</b> <time dateTime={event.at}>{when(event.at, locale)}</time>
          {event.type === 'received' && [
            rated && <p>{rated}</p>,
            words(view.text),
            view.outcome && <p>{panel.m.outcome}</p>,
            words(view.outcome),
          ]}
          {words(event.text)}
          {event.gesture && <p>{m.gesture(event.gesture)}</p>}
        </li>
      ))}
    </ol>
  );
}
