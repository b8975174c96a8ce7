import { scales } from '@wipeboard/shared';
import { formatDate, formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import type { Locale } from '@wipeboard/shared';
import { activeFilters, filterQuery, inboxHref, withoutFilter } from './inbox-address.ts';
import type { InboxView } from './inbox-page.tsx';

type Field = ReturnType<typeof activeFilters>[number];

/** The filters that are on, each a link to the list without it. */
export function FilterChips({ view }: { view: InboxView }) {
  const { filter, board, reader } = view;
  const { inbox: said } = messagesFor(reader.locale);
  const active = activeFilters(filter);
  if (active.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={said.active}>
      {active.map((field) => {
        const label = chipLabel(field, view, reader.locale);
        return (
          <li>
            <a class="chip" href={inboxHref(board.key, filterQuery(withoutFilter(filter, field)))}>
              <span class="unseen">{said.remove} </span>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
      <li>
        <a href={inboxHref(board.key, filterQuery({ view: filter.view, sort: filter.sort }))}>{said.clear}</a>
      </li>
    </ul>
  );
}

function chipLabel(
  field: Field,
  { filter, themes = [] }: Pick<InboxView, 'filter' | 'themes'>,
  locale: Locale,
): string {
  const messages = messagesFor(locale);
  const said = messages.inbox;
  const named = (value: string) => `${messages.list.label(said.field[field])} ${value}`;
  switch (field) {
    case 'tone':
      return messages.tone[filter.tone!];
    case 'metric': {
      const { metric, low, high } = filter;
      const scale = scales[metric!];
      const name = messages.rating.metric[metric!];
      if (low === undefined && high === undefined) return name;
      return said.ratingRange(
        name,
        formatNumber(low ?? scale.min, locale),
        formatNumber(high ?? scale.max, locale),
      );
    }
    case 'theme':
      return named(within(locale, themes.find(({ id }) => id === filter.theme)?.name ?? filter.theme!));
    case 'from':
    case 'to':
      return named(formatDate(filter[field]!, locale));
    case 'days':
      return named(said.lastDays(Number(filter.days)));
    case 'unread':
    case 'tests':
      return said.field[field];
    default:
      return named(within(locale, filter[field]!));
  }
}
