import type { OwnCard } from '@wipeboard/shared';
import { CustomerForm, type ReceiptPart } from './customer-form.tsx';

/** Where a customer's own words hang, and the end of that; or that they may hang there again. */
export function OwnCardSection({ part, card }: { part: ReceiptPart; card: OwnCard }) {
  const said = part.reading.messages.wallNews.card;
  const off = card.state === 'withdrawn';
  return (
    <section class="card" aria-labelledby="wall">
      <h2 id="wall">{said.heading}</h2>
      <p>
        {said[card.state]} {card.page && <a href={card.page}>{said.look}</a>}
      </p>
      <CustomerForm part={part} verb="consent">
        <input type="hidden" name="publish" value={off ? 'yes' : 'no'} autocomplete="off" />
        <p class="buttons">
          <button type="submit" class="quiet">
            {off ? said.putUp : said.takeOff}
          </button>
        </p>
        <p class="soft">{off ? said.putUpHint : said.takeOffHint}</p>
      </CustomerForm>
    </section>
  );
}
