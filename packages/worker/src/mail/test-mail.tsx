import type { Locale } from '@wipeboard/shared';
import { instantsIn } from '../messages/instants.ts';
import { messagesFor } from '../messages/messages.ts';
import { within } from '../messages/plain.ts';
import type { Written } from './written.ts';
import { htmlDocument, MailLayout } from './layout.tsx';
import { styles } from './mail-styles.ts';
import { asText } from './text-part.ts';
import type { Transport } from './transport.ts';

const transportNames: Record<Transport['name'], string> = {
  resend: 'Resend',
  cloudflare: 'Cloudflare',
  smtp: 'SMTP',
};

type TestMail = { publicUrl: string; transport: Transport['name']; locale: Locale; timeZone: string };

/** What `pnpm mail:test` sends: proof that mail arrives, and by which way. `now` is ms, UTC. */
export function testMail({ publicUrl, transport, locale, timeZone }: TestMail, now: number): Written {
  const messages = messagesFor(locale);
  const lead = messages.mail.testLead;
  const body = messages.mail.testBody(
    within(locale, new URL(publicUrl).host),
    within(locale, transportNames[transport]),
  );
  const footer = [
    `${messages.mail.testSent(instantsIn(locale, timeZone).brief(now, 0))}. ${messages.mail.zone(within(locale, timeZone))}`,
  ];
  const subject = `[Wipeboard] ${messages.mail.testSubject}`;
  return {
    subject,
    text: asText([[lead], [body], ['-- ', ...footer]]),
    html: htmlDocument(
      <MailLayout locale={locale} title={subject} board="Wipeboard" footer={footer}>
        <tr>
          <td style={styles.turnCell}>
            <h1 class="wb-ink" style={styles.turn}>
              {lead}
            </h1>
          </td>
        </tr>
        <tr>
          <td class="wb-ink" style={styles.outcome}>
            {body}
          </td>
        </tr>
      </MailLayout>,
    ),
  };
}
