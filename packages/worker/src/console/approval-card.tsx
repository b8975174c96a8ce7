import { formatMoney } from '../messages/instants.ts';
import { linesOf, within } from '../messages/plain.ts';
import type { DeskPart } from './complaint-desk.ts';
import { ResolutionFacts } from './complaint-timeline.tsx';
import { ActForm, TextField } from './form-parts.tsx';

/** Who wants to give what it costs, as one sentence: to whoever may allow it, or to others. */
export function askWords({ view, reading, may }: DeskPart): string {
  const { proposal } = view.complaint;
  if (!proposal) return '';
  const said = reading.messages.complaintPage.approval;
  const cost = formatMoney(proposal.resolution.gesture?.cost ?? 0, view.board.currency, reading.locale);
  return (may.approve ? said.asks : said.waits)(within(reading.locale, proposal.by.name), cost);
}

/** A resolution that waits for somebody's yes: what it says and costs, and, for whoever may, one click. */
export function ApprovalCard({ part }: { part: DeskPart }) {
  const { view, reading, may, returned } = part;
  const { proposal } = view.complaint;
  if (!proposal) return null;
  const { complaintPage } = reading.messages;
  const said = complaintPage.approval;
  const { told, ...rest } = proposal.resolution;
  return (
    <section aria-labelledby="approval" class="approval">
      <h2 id="approval">{said.title}</h2>
      {!may.approve && <p>{askWords(part)}</p>}
      <p class="soft">{said.once}</p>
      <blockquote class="passed ours" dir="auto">
        {linesOf(told.trim()).join('\n')}
      </blockquote>
      <ResolutionFacts resolution={rest} currency={view.board.currency} reading={reading} />
      {may.approve && (
        <>
          <ActForm part={part} verb="approve" keyed={false}>
            <p class="buttons">
              <button type="submit">{said.approve}</button>
            </p>
          </ActForm>
          <details open={returned?.verb === 'decline' && !returned.refusal}>
            <summary>{said.decline}</summary>
            <ActForm part={part} verb="decline" keyed={false}>
              <TextField
                part={part}
                verb="decline"
                name="text"
                label={complaintPage.optional(said.word)}
                rows={3}
                max={1_000}
              />
              <p class="buttons">
                <button type="submit" class="quiet">
                  {said.send}
                </button>
              </p>
            </ActForm>
          </details>
        </>
      )}
    </section>
  );
}
