import { limits } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import type { Child } from 'hono/jsx';
import { LineSetting, LinesSetting, type SettingForm } from '../settings/setting-fields.tsx';
import type { CardView } from './card-page.tsx';
import { DeclineFields } from './decline-fields.tsx';
import { cardAction } from './wall-address.ts';
import { customersOf } from './waiting-acts.tsx';
import { WordFields } from './word-fields.tsx';

/** The forms of a card’s page: how it stands, the answer under it, its words, declining it. */
export function CardForms({ view }: { view: CardView }) {
  const { card } = view.file;
  const request = card.kind === 'request';
  const up = card.state === 'shown' && !card.aside && card.status !== 'merged';
  return (
    <section class="todo" aria-labelledby="todo">
      <h2 id="todo">{messagesFor(view.reader.locale).inbox.page.todo}</h2>
      {request && up && <StatusForm view={view} />}
      {card.kind !== 'change' && <AnswerForm view={view} />}
      {request && card.status !== 'merged' && <WordForm view={view} />}
      {(request ? card.status !== 'declined' && !card.aside : card.state === 'waiting') && (
        <DeclineForm view={view} />
      )}
    </section>
  );
}

function Folded({
  view,
  act,
  title,
  open = false,
  children,
}: {
  view: CardView;
  act: string;
  title: string;
  open?: boolean;
  children: Child;
}) {
  const { board, file, list, returned } = view;
  return (
    <details id={act} open={open || returned?.act === act}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <form
        method="post"
        action={cardAction(board.key, file.card.id, act, { list, from: 'card' })}
        class="act"
        novalidate
      >
        {children}
      </form>
    </details>
  );
}

const formOf = ({ returned }: CardView, act: string, start: Record<string, string>): SettingForm => ({
  ...(returned?.act === act ? returned : { fields: start, problems: {} }),
  prefix: `${act}-`,
});

function StatusForm({ view }: { view: CardView }) {
  const said = messagesFor(view.reader.locale).wall;
  const { card, change } = view.file;
  const status = card.status === 'planned' || card.status === 'done' ? card.status : 'open';
  const form = formOf(view, 'status', { status, line: '', said: card.words, did: '' });
  return (
    <Folded view={view} act="status" title={said.card.statusTitle} open={view.returned === undefined}>
      <fieldset class="choices">
        <legend>{said.card.statusField}</legend>
        {(['open', 'planned', 'done'] as const).map((value) => (
          <label class="check">
            <input
              type="radio"
              name="status"
              value={value}
              checked={form.fields.status === value}
              autocomplete="off"
            />
            <span>{said.status[value]}</span>
          </label>
        ))}
      </fieldset>
      <LinesSetting form={form} name="line" label={said.card.line} hint={said.card.lineHint} rows={2} />
      {!change && (
        <fieldset aria-describedby="change-hint">
          <label class="check">
            <input
              type="checkbox"
              name="change"
              value="yes"
              checked={form.fields.change === 'yes'}
              autocomplete="off"
            />
            <span>{said.card.change}</span>
          </label>
          <p class="soft" id="change-hint">
            {said.card.changeHint}
          </p>
          <LineSetting form={form} name="said" label={said.card.said} max={limits.title} />
          <LineSetting form={form} name="did" label={said.card.did} max={limits.title} />
        </fieldset>
      )}
      <p class="buttons">
        <button class="small">{said.card.setStatus}</button>
      </p>
    </Folded>
  );
}

function AnswerForm({ view }: { view: CardView }) {
  const said = messagesFor(view.reader.locale).wall.card;
  const form = formOf(view, 'answer', { text: view.file.card.answer ?? '' });
  return (
    <Folded view={view} act="answer" title={said.answerTitle}>
      <LinesSetting form={form} name="text" label={said.answer} hint={said.answerHint} rows={3} />
      <p class="buttons">
        <button class="small">{said.setAnswer}</button>
      </p>
    </Folded>
  );
}

function WordForm({ view }: { view: CardView }) {
  const said = messagesFor(view.reader.locale).wall;
  const { words, details = '' } = view.file.card;
  const form = formOf(view, 'word', { words, details });
  return (
    <Folded view={view} act="word" title={said.act.word}>
      <WordFields
        locale={view.reader.locale}
        prefix="word-"
        words={form.fields.words ?? ''}
        details={form.fields.details}
        problems={form.problems}
      />
      <p class="buttons">
        <button class="small">{said.word.go}</button>
      </p>
    </Folded>
  );
}

function DeclineForm({ view }: { view: CardView }) {
  const said = messagesFor(view.reader.locale).wall;
  const { card } = view.file;
  const form = formOf(view, 'decline', {});
  return (
    <Folded view={view} act="decline" title={said.act.decline}>
      <DeclineFields
        locale={view.reader.locale}
        customers={customersOf(card, view.boardLocale)}
        prefix="decline-"
        mayShow={card.kind === 'request'}
        typed={form.fields}
        problem={form.problems.line}
      />
      <p class="buttons">
        <button class="small">{said.decline.go}</button>
      </p>
    </Folded>
  );
}
