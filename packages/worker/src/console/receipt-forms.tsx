import { limits } from '@wipeboard/shared';
import type { ReceiptVerb } from '../domain/complaint/receipt-forms.ts';
import {
  CustomerForm,
  LineField,
  problemIn,
  problemText,
  typedInto,
  WordsField,
  type ReceiptPart,
} from './customer-form.tsx';

/** "Did this put things right?" A mailed button has chosen already; it counts when it is sent. */
export function VerdictForm({ part }: { part: ReceiptPart }) {
  const said = part.reading.messages.customer.verdict;
  const chosen = typedInto(part, 'verdict', 'helped') ?? part.helped;
  const problem = problemIn(part, 'verdict', 'helped');
  return (
    <CustomerForm part={part} verb="verdict">
      <fieldset class={problem ? 'choices wrong' : 'choices'} aria-describedby="verdict-hint">
        <legend>
          <h2>{said.heading}</h2>
        </legend>
        {problem && <p class="problem">{problemText(problem, part.reading, 0)}</p>}
        {(['yes', 'no'] as const).map((answer) => (
          <label class="check">
            <input type="radio" name="helped" value={answer} checked={chosen === answer} required />
            {said[answer]}
          </label>
        ))}
      </fieldset>
      <p class="soft" id="verdict-hint">
        {said.hint}
      </p>
      <WordsField part={part} verb="verdict" name="text" label={said.words} rows={3} max={limits.outcome} />
      <p class="buttons">
        <button type="submit">{said.send}</button>
      </p>
    </CustomerForm>
  );
}

/** What a customer can do besides, folded until it is wanted. */
export function CustomerDeeds({ part, settles }: { part: ReceiptPart; settles: boolean }) {
  const { customer } = part.reading.messages;
  return (
    <section class="todo" aria-labelledby="deeds">
      <h2 id="deeds">{customer.page.label.more}</h2>
      <Folded
        part={part}
        verb="words"
        heading={customer.words.heading}
        open={part.view.status !== 'closed' && !part.view.verdictWanted}
      >
        <WordsForm part={part} />
      </Folded>
      {settles && (
        <Folded part={part} verb="settle" heading={customer.settle.heading}>
          <CustomerForm part={part} verb="settle">
            <p>{customer.settle.hint}</p>
            <p class="buttons">
              <button type="submit" class="quiet">
                {customer.settle.send}
              </button>
            </p>
          </CustomerForm>
        </Folded>
      )}
      <Folded part={part} verb="contact" heading={customer.contact.heading}>
        <ContactForm part={part} />
      </Folded>
      <Folded part={part} verb="erase" heading={customer.erase.heading}>
        <EraseForm part={part} />
      </Folded>
    </section>
  );
}

type FoldedProps = {
  part: ReceiptPart;
  verb: ReceiptVerb;
  heading: string;
  open?: boolean;
  children: unknown;
};

const Folded = ({ part, verb, heading, open = false, children }: FoldedProps) => (
  <details id={verb} open={open || part.returned?.verb === verb}>
    <summary>
      <h3>{heading}</h3>
    </summary>
    {children}
  </details>
);

function WordsForm({ part }: { part: ReceiptPart }) {
  const said = part.reading.messages.customer.words;
  return (
    <CustomerForm part={part} verb="words">
      <input type="hidden" name="key" value={part.formKey} autocomplete="off" />
      <WordsField part={part} verb="words" name="text" label={said.label} rows={5} max={limits.text} />
      {part.view.status !== 'received' && <p class="soft">{said.hint}</p>}
      <p class="buttons">
        <button type="submit">{said.send}</button>
      </p>
    </CustomerForm>
  );
}

function ContactForm({ part }: { part: ReceiptPart }) {
  const said = part.reading.messages.customer.contact;
  const { name, email, phone, confirmed } = part.view.contact;
  const line = { part, verb: 'contact' as const };
  return (
    <CustomerForm part={part} verb="contact">
      <p class="soft">{!email ? said.none : confirmed ? said.confirmed : said.unconfirmed}</p>
      <LineField
        {...line}
        name="name"
        label={said.name}
        start={name}
        max={limits.name}
        kind="text"
        autocomplete="name"
      />
      <LineField
        {...line}
        name="email"
        label={said.email}
        start={email}
        max={limits.email}
        kind="email"
        autocomplete="email"
      />
      <LineField
        {...line}
        name="phone"
        label={said.phone}
        start={phone}
        max={limits.phone}
        kind="tel"
        autocomplete="tel"
      />
      <p class="buttons">
        <button type="submit">{said.send}</button>
      </p>
    </CustomerForm>
  );
}

/** Two steps: to unfold it, and to tick that it is meant. */
function EraseForm({ part }: { part: ReceiptPart }) {
  const said = part.reading.messages.customer.erase;
  const problem = problemIn(part, 'erase', 'sure');
  return (
    <CustomerForm part={part} verb="erase">
      <p>{said.hint}</p>
      {problem && (
        <p class="problem" id="erase-problem">
          {problemText(problem, part.reading, 0)}
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          name="sure"
          value="yes"
          required
          autocomplete="off"
          aria-describedby={problem && 'erase-problem'}
        />
        {said.sure}
      </label>
      <p class="buttons">
        <button type="submit" class="quiet grave">
          {said.send}
        </button>
      </p>
    </CustomerForm>
  );
}
