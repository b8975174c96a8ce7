import { messagesFor } from '../../messages/messages.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { CardView } from './card-page.tsx';
import { SimilarLine } from './waiting-card.tsx';
import { cardAction, cardHref } from './wall-address.ts';

/** Merging a request into another: those like it at hand, others by their words; or taking that back. */
export function MergeCard({ view }: { view: CardView }) {
  const { reader, board, file, list, look, returned } = view;
  const { locale } = reader;
  const said = messagesFor(locale).wall;
  const { card, merged, similar } = file;
  const action = (act: string) => cardAction(board.key, card.id, act, { list, from: 'card' });
  return (
    <section id="merge" aria-labelledby="merge-title">
      <h2 id="merge-title">{said.merge.title}</h2>
      {returned?.act === 'merge' && (
        <p class="problem" id="merge-into">
          {returned.problems.into}
        </p>
      )}
      {card.status === 'merged' ? (
        <form method="post" action={action('unmerge')}>
          <p>{said.merge.hint}</p>
          <button class="small quiet">{said.act.unmerge}</button>
        </form>
      ) : (
        <>
          <p class="soft">{said.merge.hint}</p>
          <ul class="similar">
            {similar.map((one) => (
              <SimilarLine
                locale={locale}
                one={one}
                href={cardHref(board.key, one.id, list)}
                words={within(locale, trimmed(oneLine(one.words), 120))}
                action={action('merge')}
              />
            ))}
          </ul>
          {similar.length === 0 && look !== undefined && <p>{said.merge.none}</p>}
          <form
            method="get"
            action={`${cardHref(board.key, card.id)}#merge`}
            class="search-line"
            role="search"
          >
            {list && <input type="hidden" name="list" value={list} autocomplete="off" />}
            <div class="field">
              <label for="look">{said.merge.look}</label>
              <input
                id="look"
                name="look"
                type="search"
                value={look}
                dir="auto"
                maxlength={200}
                autocomplete="off"
              />
            </div>
            <button class="small quiet">{said.merge.lookButton}</button>
          </form>
        </>
      )}
      {merged.length > 0 && (
        <>
          <h3>{said.merge.merged}</h3>
          <ul class="plain">
            {merged.map((one) => (
              <li>
                <a href={cardHref(board.key, one.id, list)} dir="auto">
                  {trimmed(oneLine(one.words), 120)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
