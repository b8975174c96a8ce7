import { limits } from '@wipeboard/shared';
import { answerDraft, customerLocale } from '../messages/answer-drafts.ts';
import { languageNames } from '../messages/messages.ts';
import type { DeskPart } from './complaint-desk.ts';
import { ActForm, ChoiceField, TextField } from './form-parts.tsx';
import { PhraseHintNote, SendButtons } from './phrase-hint-note.tsx';

/** Words to the customer, from a draft in their language, with how they will get there. */
export function AnswerForm({ part }: { part: DeskPart }) {
  const { view, viewer, reading } = part;
  const said = reading.messages.complaintPage.answer;
  const language = customerLocale(view);
  const other = language !== reading.locale && languageNames[language];
  return (
    <ActForm part={part} verb="answer">
      <TextField
        part={part}
        verb="answer"
        name="text"
        label={said.label}
        hint={other ? said.draftIn(other) : said.draft}
        start={answerDraft(view, viewer)}
        rows={14}
        max={limits.text}
        lang={language}
      />
      <PhraseHintNote part={part} verb="answer" />
      <p class="soft">
        {reachWords(part)}
        {part.may.acknowledge && ` ${said.owns}`}
      </p>
      <SendButtons part={part} verb="answer" label={said.send} />
    </ActForm>
  );
}

function reachWords({ view, reading }: DeskPart): string {
  const said = reading.messages.complaintPage.answer;
  const { email } = view.submission.contact;
  return view.reach === 'page' && !email ? said.noAddress : said[view.reach];
}

export function RemarkForm({ part }: { part: DeskPart }) {
  const said = part.reading.messages.complaintPage.remark;
  return (
    <ActForm part={part} verb="remark">
      <TextField
        part={part}
        verb="remark"
        name="text"
        label={said.label}
        hint={said.hint}
        rows={4}
        max={limits.text}
      />
      <p class="buttons">
        <button type="submit">{said.save}</button>
      </p>
    </ActForm>
  );
}

export function HandOverForm({ part }: { part: DeskPart }) {
  const { complaintPage } = part.reading.messages;
  const said = complaintPage.handOver;
  return (
    <ActForm part={part} verb="hand-over">
      <ChoiceField
        part={part}
        verb="hand-over"
        name="to"
        label={said.to}
        hint={said.hint}
        none={said.choose}
        choices={part.may.handOver.map(({ id, name, away }) => ({
          value: id,
          label: away ? said.away(name) : name,
        }))}
      />
      <TextField
        part={part}
        verb="hand-over"
        name="text"
        label={complaintPage.optional(said.word)}
        rows={3}
        max={1_000}
      />
      <p class="buttons">
        <button type="submit">{said.send}</button>
      </p>
    </ActForm>
  );
}
