import type { Term, Terms } from '../../domain/themes/terms.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { ReadBoard, Reader } from '../desk/desk-page.tsx';

type Props = { terms?: Terms; reader: Reader; read: ReadBoard; mayAct: boolean };

/** What is said more than before, and what is said by most: each a step away from a theme. */
export function TermLists({ terms, reader, read, mayAct }: Props) {
  const {
    themes: said,
    list: { separator },
  } = messagesFor(reader.locale);
  if (!terms || terms.frequent.length === 0) {
    return (
      <section>
        <h2>{said.frequent}</h2>
        <p>{said.termsNone}</p>
      </section>
    );
  }
  const list = (some: Term[], rising: boolean) => (
    <ul class="terms">
      {some.map((one) => (
        <li>
          <span dir="auto">{one.term}</span>
          <span class="soft">
            {said.people(one.people)}
            {rising && `${separator}${said.earlier(one.before)}`}
          </span>
          {mayAct && (
            <a href={`/desk/${read.key}/themes/new?term=${encodeURIComponent(one.term)}`}>
              {said.make}
              <span class="unseen" dir="auto">{` ${one.term}`}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <section>
        <h2>{said.rising}</h2>
        <p class="soft">{said.risingHint}</p>
        {terms.rising.length > 0 ? list(terms.rising, true) : <p>{said.risingNone}</p>}
      </section>
      <section>
        <h2>{said.frequent}</h2>
        <p class="soft">{said.frequentHint}</p>
        {list(terms.frequent, false)}
      </section>
    </>
  );
}
