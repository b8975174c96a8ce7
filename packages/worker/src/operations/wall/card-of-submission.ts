import type { Judged } from '../../domain/complaint/complaint.ts';
import type { OwedMail } from '../../domain/delivery/outbox.ts';
import { followMailId } from '../../domain/wall/followers.ts';
import { newCard, type NewCard } from '../../domain/wall/new-card.ts';
import type { Services } from '../../services.ts';
import type { Guard } from '../../storage/owe-mails.ts';
import type { LeftRow } from '../../storage/submissions.ts';
import { cardHeld, cardWritten, putCard, withdrawCard } from '../../storage/wall/cards.ts';
import { followStatements } from '../../storage/wall/followers.ts';

/** What a submission's card adds to its batch, after its complaint; `shown`: it goes up by that. */
export type SubmittedCard = {
  statements: D1PreparedStatement[];
  mails: Pick<OwedMail, 'id' | 'dueAt'>[];
  shown: boolean;
};

type Submitting = { services: Services; db: D1Database; row: LeftRow; enteredBy?: string };

/**
 * `extends`: the submission was on file before, and may have a card that its customer no longer wants there; `enteredBy`:
 * the manager who enters it for somebody, and so puts it up.
 */
export function cardOfSubmission({
  services,
  db,
  row,
  judged,
  enteredBy,
  extends: isExtended,
}: Submitting & { judged: Judged; extends: boolean }): SubmittedCard {
  const card = newCard(judged);
  if (!card)
    return { statements: isExtended ? [withdrawCard(db, row, row.now)] : [], mails: [], shown: false };
  const entered =
    enteredBy === undefined ? undefined : { manager: enteredBy, event: `evt_${services.newId()}` };
  const author = follow(services, db, row, card, {
    sql: cardWritten,
    parameters: [card.id, row.writeId],
  });
  return {
    statements: [...putCard(db, card, row, entered), ...author.statements],
    mails: author.mails,
    shown: entered !== undefined || card.state === 'shown',
  };
}

/** Once its submission is taken back, its author follows it like any other. */
export function followReleased(services: Services, db: D1Database, row: LeftRow, judged: Judged) {
  const card = newCard(judged);
  if (!card) return { statements: [], mails: [] };
  return follow(services, db, row, card, { sql: cardHeld, parameters: [card.id] });
}

/** Whoever wishes for something is told what becomes of it, where they left an address. */
function follow(
  services: Services,
  db: D1Database,
  { boardId, input, identity, now }: LeftRow,
  { id: requestId, kind }: NewCard,
  guard: Guard,
): Pick<SubmittedCard, 'statements' | 'mails'> {
  const address = input.contact?.email;
  if (kind !== 'request' || !address) return { statements: [], mails: [] };
  const id = `fol_${services.newId()}`;
  const { locale } = input.context;
  const signed = identity?.email?.toLowerCase() === address.toLowerCase();
  return {
    statements: followStatements(db, { id, requestId, boardId, address, locale, signed, at: now }, guard),
    mails: [{ id: followMailId(id), dueAt: now }],
  };
}
