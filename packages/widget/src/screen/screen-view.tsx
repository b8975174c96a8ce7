import { rightToLeft, type Card } from '@wipeboard/shared';
import { h } from 'preact';
import { words } from '../wall/card-view.tsx';
import { isOpen } from '../wall/own-vote.ts';
import { entryView, voteButton } from './entry-view.tsx';
import type { Page } from './pages.ts';
import { qrView } from './qr-view.tsx';
import type { ScreenModel } from './screen-model.ts';

/** The wall as it hangs in the shop: large, by itself, and ready to be touched. */
export function screenView(model: ScreenModel) {
  const { m, host, visit, pages, at, leaving, left, isOffline } = model;
  const { locale, options } = host;
  const page = pages[at];
  return (
    <section
      part="screen"
      lang={locale}
      dir={rightToLeft.includes(locale) ? 'rtl' : 'ltr'}
      style={{ colorScheme: options.theme?.replace('auto', ''), '--board': model.accent }}
    >
      <header>
        <p part="name">{model.name}</p>
        <p part="quiet" role="status">
          {isOffline && m.offline}
        </p>
      </header>
      <div part="stage">
        {visit.entry || visit.sent
          ? entryView(model)
          : [
              leaving && pageView(model, leaving, true),
              page ? pageView(model, page) : <p part="empty">{m.empty}</p>,
            ]}
      </div>
      <footer>
        {!visit.entry && (
          <div part="acts">
            <button
              type="button"
              part="tell"
              onClick={() => {
                visit.entry = 'request';
                model.draw();
              }}
            >
              {m.tell}
            </button>
            {pages[1] && pager(model)}
          </div>
        )}
        {model.qr && (!visit.entry || visit.sent) && qrView(model.qr, m)}
      </footer>
      {left !== undefined && (
        <div part="over" role="alertdialog" aria-label={m.here}>
          <p role="timer">{m.over(left)}</p>
          <button type="button" part="here" onClick={model.touch}>
            {m.here}
          </button>
          <button type="button" onClick={model.reset}>
            {m.done}
          </button>
        </div>
      )}
    </section>
  );
}

const pager = ({ m, pages, at, isHeld, turn, hold }: ScreenModel) => (
  <div part="pager">
    <button type="button" onClick={() => turn(-1)}>
      {m.earlier}
    </button>
    <span>{m.page(at + 1, pages.length)}</span>
    <button type="button" onClick={() => turn(1)}>
      {m.later}
    </button>
    <button type="button" aria-pressed={isHeld} onClick={hold}>
      {m.pause}
    </button>
  </div>
);

function pageView(model: ScreenModel, { kind, cards }: Page, isLeaving = false) {
  return (
    <div
      key={`${kind} ${cards[0]!.id}`}
      part="page"
      class={isLeaving ? 'leaving' : 'coming'}
      aria-hidden={isLeaving || undefined}
      inert={isLeaving}
    >
      <h1>{model.m.kinds[kind]}</h1>
      <ul part="cards">
        {cards.map((card) => (
          <li key={card.id} part="card" class={kind}>
            {cardText(model, card)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function cardText(model: ScreenModel, card: Card) {
  const { m, visit } = model;
  const { kind, language, author, answer, status } = card;
  const own = visit.votes[card.id];
  const said = <p class="said">{words(card.words, language)}</p>;
  if (kind === 'change') return [said, answer && <p class="did">{words(answer.text)}</p>];
  if (kind === 'note')
    return [
      said,
      author && <p class="by">{words(author)}</p>,
      answer && <p class="did">{words(answer.text)}</p>,
    ];
  return [
    said,
    own?.note ? (
      <p class="by" role="status">
        <span>{m[own.note === 'refused' ? 'notCounted' : 'notSent']}</span>
      </p>
    ) : status && m.status[status.is] ? (
      <p class="by">
        <span>
          <b>{m.status[status.is]}</b>
          {status.line && [' · ', words(status.line)]}
        </span>
      </p>
    ) : undefined,
    <div class="vote">
      <span>{m.votes((card.votes ?? 0) + Number(!!own?.voted && own.note !== 'refused'))}</span>
      {isOpen(card) && voteButton(model, card)}
    </div>,
  ];
}
