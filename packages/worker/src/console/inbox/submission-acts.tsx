import { messagesFor } from '../../messages/messages.ts';
import { submissionAction, submissionHref } from './inbox-address.ts';
import type { SubmissionView } from './submission-page.tsx';

/** What can be done about a submission beside what its complaint offers. */
export function SubmissionActs({ view }: { view: SubmissionView }) {
  const { file, board, list, reader, mayAct, desk } = view;
  const { inbox } = messagesFor(reader.locale);
  const said = inbox.page;
  const action = (verb: string) => submissionAction(board.key, file.submission.id, list, verb);
  const aside = file.quarantinedAt !== undefined;
  // Taking it back asks for the answer that it needs.
  const held = aside && file.suspicion?.held === true;
  return (
    <section aria-labelledby="acts" class="hand-acts">
      <h2 id="acts">{said.todo}</h2>
      {aside && <p>{said.isAside}</p>}
      {aside && <WhyAside view={view} />}
      {file.partOf ? (
        <p>
          {said.partOf(file.partOf.code)}{' '}
          <a href={submissionHref(board.key, file.partOf.submission, list)}>{said.openComplaint}</a>
        </p>
      ) : (
        !desk && !held && <p class="soft">{said.notComplaint}</p>
      )}
      {mayAct && !desk && !held && !file.partOf && (
        <form method="post" action={action('ask')}>
          <button class="small" aria-describedby="ask-hint">
            {said.askAnswer}
          </button>
          <p class="soft" id="ask-hint">
            {said.askAnswerHint}
          </p>
        </form>
      )}
      {mayAct && (
        <form method="post" action={action(aside ? 'back' : 'aside')}>
          <button class="small quiet">{aside ? inbox.act.back : inbox.act.aside}</button>
        </form>
      )}
      <form method="post" action={action('unread')}>
        <button class="small quiet">{inbox.act.unread}</button>
      </form>
    </section>
  );
}

/** What a rule noticed, and what taking it back does. */
function WhyAside({ view: { file, reader } }: { view: SubmissionView }) {
  const { spam } = messagesFor(reader.locale);
  const { reasons, held, owed } = file.suspicion ?? {};
  if (!reasons) return null;
  return (
    <>
      <p>{spam.why}</p>
      <ul class="plain">
        {reasons.map((reason) => (
          <li>{spam.reasons[reason]}</li>
        ))}
      </ul>
      {owed && <p class="soft">{held ? spam.held : spam.notHeld}</p>}
    </>
  );
}
