import type { Judged } from '../../domain/complaint/complaint.ts';
import type { OwedMail } from '../../domain/delivery/outbox.ts';
import { cardId } from '../../domain/wall/card.ts';
import { followMailId } from '../../domain/wall/followers.ts';
import { newCard, type NewCard } from '../../domain/wall/new-card.ts';
import type { Services } from '../../services.ts';
import { ifAdmitted, ifWritten, type Guard } from '../../storage/owe-mails.ts';
import type { LeftRow } from '../../storage/submissions.ts';
import { cardHeld, cardWritten, putCard, withdrawCard } from '../../storage/wall/cards.ts';
import { follows, followStatements, leaveAddress } from '../../storage/wall/followers.ts';

/** What a submission's card adds to its batch, after its complaint; `shown`: it goes up by that. */
export type SubmittedCard = {
  statements: D1PreparedStatement[];
  mails: Pick<OwedMail, 'id' | 'dueAt'>[];
  shown: boolean;
};

type Submitting = { services: Services; db: D1Database; row: LeftRow; enteredBy?: string };
/** What was on file of a submission before; its address. */
type Before = { email?: string };

/**
 * `before`: the submission was on file, and may have a card that its customer no longer wants there; `enteredBy`: the
 * manager who enters it for somebody, and so puts it up.
 */
export function cardOfSubmission({
  services,
  db,
  row,
  judged,
  enteredBy,
  before,
}: Submitting & { judged: Judged; before?: Before }): SubmittedCard {
  const card = newCard(judged);
  const moved = before?.email !== undefined && isOther(before.email, row.input.contact?.email);
  const elsewhere = moved
    ? moveAuthor(services, db, row, before.email!, ifWritten(row), ifAdmitted(row))
    : notAsked;
  if (!card) {
    const statements = before ? [withdrawCard(db, row, row.now), ...elsewhere.statements] : [];
    return { statements, mails: elsewhere.mails, shown: false };
  }
  const entered =
    enteredBy === undefined ? undefined : { manager: enteredBy, event: `evt_${services.newId()}` };
  const guard = { sql: cardWritten, parameters: [card.id, row.writeId] };
  const author = follow(services, db, row, card, guard, moved);
  return {
    statements: [...putCard(db, card, row, entered), ...elsewhere.statements, ...author.statements],
    mails: [...elsewhere.mails, ...author.mails],
    shown: entered !== undefined || card.state === 'shown',
  };
}

/** Once its submission is taken back, its author follows it like any other. */
export function followReleased(services: Services, db: D1Database, row: LeftRow, judged: Judged) {
  const card = newCard(judged);
  if (!card) return { statements: [], mails: [] };
  return follow(services, db, row, card, { sql: cardHeld, parameters: [card.id] });
}

type Author = Pick<LeftRow, 'boardId' | 'identity' | 'now'> & {
  input: { contact?: { email?: string }; context: { locale?: string } };
};
type Asked = Pick<SubmittedCard, 'statements' | 'mails'>;
const notAsked: Asked = { statements: [], mails: [] };

/** Whoever wishes for something is told what becomes of it, where they left an address. */
function follow(
  services: Services,
  db: D1Database,
  { boardId, input, identity, now }: Author,
  { id: requestId, kind }: Pick<NewCard, 'id' | 'kind'>,
  guard: Guard,
  moved = false,
): Asked {
  const address = input.contact?.email;
  if (kind !== 'request' || !address) return notAsked;
  const id = `fol_${services.newId()}`;
  const { locale } = input.context;
  const signed = identity !== undefined && !isOther(address, identity.email);
  const follower = { id, requestId, boardId, address, locale, signed, moved, at: now };
  return {
    statements: followStatements(db, follower, guard),
    mails: [{ id: followMailId(id), dueAt: now }],
  };
}

/** Whoever follows their own request at an address that they corrected follows it at the new one, once that is theirs. */
export function moveAuthor(
  services: Services,
  db: D1Database,
  author: Author & { id: string },
  from: string,
  guard: Guard,
  mayFollow = guard,
): Asked {
  const requestId = cardId('request', author.id);
  const old = { requestId, address: from };
  const { sql, parameters } = follows(old);
  const both = { sql: `${sql} AND ${mayFollow.sql}`, parameters: [...parameters, ...mayFollow.parameters] };
  const { statements, mails } = follow(services, db, author, { id: requestId, kind: 'request' }, both, true);
  return { statements: [...statements, leaveAddress(db, old, guard)], mails };
}

export const isOther = (address: string, other: string | undefined): boolean =>
  address.toLowerCase() !== other?.toLowerCase();
