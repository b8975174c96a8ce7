import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import type { MailWay, MailWays } from '../../operations/delivery/mail-ways.ts';

const names: Record<string, string> = { resend: 'Resend', cloudflare: 'Cloudflare', smtp: 'SMTP' };

export const transportName = (transport: string): string => names[transport] ?? transport;

/** By which service mail leaves and from which address; what is wrong with the settings, in their own sentences. */
export function WayCard({ ways, locale }: { ways: MailWays; locale: Locale }) {
  const { way: said } = messagesFor(locale).mailDesk;
  const { primary, fallback, replies, problems } = ways;
  return (
    <section class="card" aria-labelledby="way">
      <h2 id="way">{said.title}</h2>
      {problems.length > 0 && (
        <div class="banner problems">
          <p>
            <strong>{said.wrong}</strong>
          </p>
          <ul lang="en" dir="ltr">
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <dl class="facts">
        {primary && (
          <>
            <Fact label={said.transport} value={transportName(primary.transport)} />
            <Fact label={said.from} value={primary.from} />
          </>
        )}
        <Fact
          label={said.fallback}
          value={fallback ? wayWords(fallback) : said.noFallback}
          words={!fallback}
        />
        <Fact label={said.replies} value={replies ?? said.noReplies} words={!replies} />
      </dl>
      <p class="soft">{said.hint}</p>
    </section>
  );
}

const wayWords = ({ transport, from }: MailWay) => `${transportName(transport)}, ${from}`;

const Fact = ({ label, value, words = false }: { label: string; value: string; words?: boolean }) => (
  <div>
    <dt>{label}</dt>
    <dd>{words ? value : <bdi dir="ltr">{value}</bdi>}</dd>
  </div>
);
