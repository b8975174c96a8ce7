import type { FormVerb } from '../domain/complaint/complaint-forms.ts';
import { languageTag } from '../messages/complaint-facts.ts';
import { messagesFor } from '../messages/messages.ts';
import { oneLine } from '../messages/plain.ts';
import type { DeskPart } from './complaint-desk.ts';

/** What in a reply lands badly and what to say instead; a second button sends it all the same. */
export function PhraseHintNote({ part, verb }: { part: DeskPart; verb: FormVerb }) {
  const hints = part.returned?.verb === verb ? part.returned.hints : undefined;
  if (!hints || hints.length === 0) return null;
  const { complaintPage, courtesy } = part.reading.messages;
  const said = complaintPage.hint;
  return (
    <div class="hint-note" role="status" tabindex={-1} autofocus>
      <h3>{said.title}</h3>
      <ul>
        {hints.map(({ reason, phrase, language }) => (
          <li>
            <p>
              <strong dir="auto" lang={languageTag(language)}>
                {said.phrase(oneLine(phrase))}
              </strong>{' '}
              {courtesy.hint[reason].why}
            </p>
            <p class="soft">
              {said.instead}{' '}
              <span dir="auto" lang={languageTag(language)}>
                {messagesFor(language).courtesy.hint[reason].instead}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p>{said.choice}</p>
    </div>
  );
}

/** The buttons below words to the customer: sending, and sending in spite of a hint. */
export function SendButtons({ part, verb, label }: { part: DeskPart; verb: FormVerb; label: string }) {
  const hinted = part.returned?.verb === verb && (part.returned.hints?.length ?? 0) > 0;
  return (
    <p class="buttons">
      <button type="submit">{label}</button>
      {hinted && (
        <button type="submit" name="anyway" value="yes" class="quiet">
          {part.reading.messages.complaintPage.hint.anyway}
        </button>
      )}
    </p>
  );
}
