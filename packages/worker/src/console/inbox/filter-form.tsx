import { metrics, tones } from '@wipeboard/shared';
import type { Child } from 'hono/jsx';
import { messagesFor } from '../../messages/messages.ts';
import { activeFilters, periodPresets } from './inbox-address.ts';
import type { InboxView } from './inbox-page.tsx';

type Option = { value: string; label: string };

/** Search and filters, one form that says everything in the address. */
export function FilterForm({ view }: { view: InboxView }) {
  const { filter, board, reader } = view;
  const { inbox: said } = messagesFor(reader.locale);
  const more = activeFilters(filter).some((name) => name !== 'q');
  return (
    <form method="get" action={`/desk/${board.key}`} class="inbox-filters" role="search">
      {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} autocomplete="off" />}
      <div class="search-line">
        <div class="field">
          <label for="q">{said.search}</label>
          <input
            id="q"
            name="q"
            type="search"
            value={filter.q}
            maxlength={200}
            dir="auto"
            placeholder={said.searchHint}
            autocomplete="off"
            data-key="/"
          />
        </div>
        <Select
          id="sort"
          label={said.order}
          value={filter.sort}
          options={options(['newest', 'urgent'], said.sort)}
        />
        <button class="small">{said.searchButton}</button>
      </div>
      <details open={more}>
        <summary>
          <h2>{said.filters}</h2>
        </summary>
        <FilterFields view={view} />
      </details>
    </form>
  );
}

function FilterFields({ view }: { view: InboxView }) {
  const { filter, reader, choices } = view;
  const messages = messagesFor(reader.locale);
  const said = messages.inbox;
  const days = periodPresets.map((value) => ({ value, label: said.lastDays(Number(value)) }));
  return (
    <>
      <div class="filter-fields">
        <Select
          id="tone"
          label={said.field.tone}
          any={said.any}
          value={filter.tone}
          options={options(tones, messages.tone)}
        />
        <Select
          id="metric"
          label={said.field.metric}
          any={said.any}
          value={filter.metric}
          options={options(metrics, messages.rating.metric)}
        />
        <Entry id="low" label={said.field.low} value={filter.low?.toString()} kind="number" />
        <Entry id="high" label={said.field.high} value={filter.high?.toString()} kind="number" />
        <Entry id="moment" label={said.field.moment} value={filter.moment} proposed={choices.moment} />
        <Entry id="segment" label={said.field.segment} value={filter.segment} proposed={choices.segment} />
        <Entry
          id="language"
          label={said.field.language}
          value={filter.language}
          proposed={choices.language}
        />
        <Entry id="about" label={said.field.about} value={filter.about} proposed={choices.about} />
        <Entry id="page" label={said.field.page} value={filter.page} proposed={choices.page} />
        {(view.themes ?? []).length > 0 && (
          <Select
            id="theme"
            label={said.field.theme}
            any={said.any}
            value={filter.theme}
            options={view.themes!.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Select id="days" label={said.field.days} any={said.any} value={filter.days} options={days} />
        <Entry id="from" label={said.field.from} value={filter.from} kind="date" />
        <Entry id="to" label={said.field.to} value={filter.to} kind="date" />
      </div>
      <Check id="unread" label={said.field.unread} on={filter.unread} />
      <Check id="tests" label={said.field.tests} on={filter.tests} />
      <p class="buttons">
        <button class="small">{said.apply}</button>
      </p>
    </>
  );
}

const options = <Name extends string>(names: readonly Name[], words: Record<Name, string>): Option[] =>
  names.map((value) => ({ value, label: words[value] }));

const Labelled = ({ id, label, children }: { id: string; label: string; children: Child }) => (
  <div class="field">
    <label for={id}>{label}</label>
    {children}
  </div>
);

type SelectProps = { id: string; label: string; any?: string; value?: string; options: Option[] };

const Select = ({ id, label, any, value, options }: SelectProps) => (
  <Labelled id={id} label={label}>
    <select id={id} name={id} autocomplete="off">
      {any !== undefined && <option value="">{any}</option>}
      {options.map((one) => (
        <option value={one.value} selected={one.value === value}>
          {one.label}
        </option>
      ))}
    </select>
  </Labelled>
);

type EntryProps = {
  id: string;
  label: string;
  value?: string;
  kind?: 'text' | 'date' | 'number';
  proposed?: string[];
};

const Entry = ({ id, label, value, kind = 'text', proposed = [] }: EntryProps) => (
  <Labelled id={id} label={label}>
    <input
      id={id}
      name={id}
      type={kind}
      value={value}
      min={kind === 'number' ? 0 : undefined}
      max={kind === 'number' ? 10 : undefined}
      dir={kind === 'text' ? 'auto' : undefined}
      list={proposed.length > 0 ? `${id}-choices` : undefined}
      autocomplete="off"
    />
    {proposed.length > 0 && (
      <datalist id={`${id}-choices`}>
        {proposed.map((one) => (
          <option value={one} />
        ))}
      </datalist>
    )}
  </Labelled>
);

const Check = ({ id, label, on }: { id: string; label: string; on?: true }) => (
  <label class="check">
    <input type="checkbox" name={id} value="yes" checked={on} autocomplete="off" />
    <span>{label}</span>
  </label>
);
