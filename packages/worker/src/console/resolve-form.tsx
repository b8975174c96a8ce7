import type { Child } from 'hono/jsx';
import { limits } from '@wipeboard/shared';
import { customerLocale, resolutionDraft } from '../messages/answer-drafts.ts';
import { formatMoney } from '../messages/instants.ts';
import { within } from '../messages/plain.ts';
import { typed, type DeskPart } from './complaint-desk.ts';
import { ActForm, ChoiceField, LineField, TextField } from './form-parts.tsx';
import { PhraseHintNote, SendButtons } from './phrase-hint-note.tsx';

/** The customer, the problem, and its cause: what they are told, what was done and given, and what is learnt. */
export function ResolveForm({ part }: { part: DeskPart }) {
  const { view, viewer, reading } = part;
  const { complaintPage } = reading.messages;
  const said = complaintPage.resolve;
  const field = { part, verb: 'resolve' } as const;
  return (
    <ActForm part={part} verb="resolve">
      <Checklist part={part} />
      <TextField
        {...field}
        name="told"
        label={said.told}
        hint={said.toldHint}
        start={resolutionDraft(view, viewer)}
        rows={14}
        max={limits.text}
        lang={customerLocale(view)}
      />
      <PhraseHintNote part={part} verb="resolve" />
      <TextField
        {...field}
        name="done"
        label={complaintPage.optional(said.done)}
        hint={said.doneHint}
        rows={3}
        max={1_000}
      />
      <Folded part={part} title={complaintPage.optional(said.gesture)} names={['gesture', 'cost']}>
        <p class="soft">{limitWords(part)}</p>
        <LineField {...field} name="gesture" label={said.what} hint={said.whatHint} max={200} />
        <LineField {...field} name="cost" label={said.cost(view.board.currency)} mode="decimal" max={20} />
      </Folded>
      <Folded part={part} title={complaintPage.optional(said.lesson)} names={['cause', 'prevention', 'by']}>
        <p class="soft">{said.lessonHint}</p>
        <ChoiceField
          {...field}
          name="cause"
          label={said.cause}
          none={said.noCause}
          choices={view.board.causes.map((cause) => ({ value: cause, label: cause }))}
        />
        <TextField {...field} name="prevention" label={said.prevention} rows={3} max={500} />
        <LineField {...field} name="by" label={said.by} kind="date" />
      </Folded>
      <SendButtons part={part} verb="resolve" label={said.send} />
    </ActForm>
  );
}

/** Fields that most resolutions don't need, unfolded where something stands in them or is wrong. */
function Folded({ part, title, names, children }: FoldedProps) {
  const filled = names.some((name) => typed(part, 'resolve', name) || part.returned?.problems?.[name]);
  return (
    <details open={filled}>
      <summary>{title}</summary>
      <div class="folded">{children}</div>
    </details>
  );
}

type FoldedProps = { part: DeskPart; title: string; names: string[]; children: Child };

function Checklist({ part: { view, reading, returned } }: { part: DeskPart }) {
  const { complaintPage, courtesy } = reading.messages;
  const items = view.board.checklist ?? courtesy.checklist[view.submission.tone ?? 'complaint'];
  if (items.length === 0) return null;
  const before = returned?.verb === 'resolve' ? [returned.fields['checked']].flat() : [];
  return (
    <fieldset class="checklist">
      <legend>{complaintPage.resolve.checklist}</legend>
      {items.map((item, index) => (
        <label class="check" for={`resolve-checked-${index}`}>
          <input
            type="checkbox"
            id={`resolve-checked-${index}`}
            name="checked"
            value={item}
            checked={before.includes(item)}
            autocomplete="off"
          />
          <span dir="auto">{item}</span>
        </label>
      ))}
    </fieldset>
  );
}

function limitWords({ view, reading, may }: DeskPart): string {
  const said = reading.messages.complaintPage.resolve;
  const { limit = 0, approver } = may.resolve ?? {};
  if (approver === undefined) return said.alone;
  const own = limit > 0 ? said.limit(formatMoney(limit, view.board.currency, reading.locale)) : said.noLimit;
  return `${own} ${said.above(within(reading.locale, approver))}`;
}
