import { saysSomething } from '../../domain/digest/digest.ts';
import { namedPeriod } from '../../domain/digest/digest-period.ts';
import { digestMail } from '../../mail/to-staff/digest-mail.ts';
import { languageOf } from '../../queries/access/session.ts';
import { digest } from '../../queries/digest/digest.ts';
import { managerNames } from '../../queries/digest/manager-names.ts';
import { deskUrl } from '../../settings.ts';
import { digestToken } from '../../signing/digest-token.ts';
import type { DeskMailOccasion, Said } from '../desk-mail.ts';

/** A look back in its reader's language; nothing where there is nothing to say. `eventId` names the period. */
export async function saidOfDigest(occasion: DeskMailOccasion): Promise<Said> {
  const { desk, message, recipient, face, reading } = occasion;
  const { services, board, db } = desk;
  const looked = namedPeriod(message.eventId ?? '');
  if (!looked) return undefined;
  const said = await digest(db, board, looked.kind, looked.period, services.now());
  if (!saysSomething(said)) return undefined;
  const locale = (await languageOf(services.directory, recipient.email.toLowerCase())) ?? face.locale;
  const names = await managerNames(db, board.key);
  const at = deskUrl(services.settings);
  const claims = { board: board.key, manager: recipient.id };
  const stop = `${at}/digests/${await digestToken(claims, services.settings.SIGNING_KEYS)}`;
  const links = { desk: `${at}/desk/${board.key}/week?of=${looked.period.from}`, stop };
  const written = digestMail(
    {
      digest: said,
      board: { ...face, currency: board.currency },
      nameOf: (id) => names.get(id) ?? id,
      links,
    },
    reading(locale),
  );
  return {
    written,
    locale,
    headers: { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
