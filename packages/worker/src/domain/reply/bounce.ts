import { isNobody } from './automatic-mail.ts';
import { headerValues, type InboundMail } from './inbound-mail.ts';

/** What a mail server says became of a mail of ours. Anybody can write such a thing: see record-bounce. */
export type Bounce = {
  /** Nobody will try again. */
  permanent: boolean;
  /** Whom it was for, as we and as the last server called them; in lower case. */
  recipients: string[];
  /** Message-IDs found in what was sent back, angle brackets included. */
  originalMessageIds: string[];
  reason: string;
};

const daemons = /^(?:mailer-daemon|postmaster|mail-daemon|maildaemon|bounces?)(?:[+=-].*)?@/i;
const failures =
  /undeliver|delivery (?:status notification|has failed|failure|failed)|mail delivery|returned mail|failure notice|delivery problem|unzustellbar|nicht zustellbar|konnte nicht zugestellt|non remis|no se ha podido entregar|تعذر تسليم|لم يتم تسليم/i;
const delays =
  /\bdelayed\b|\bwarning\b|will (?:be retried|retry|continue|keep trying)|not yet been delivered|still trying|verzögert/i;
const returned =
  /^(?:--- Below this line is a copy|-+ ?(?:This is a copy of|Original message|Ursprüngliche Nachricht|The (?:body of the|header of the original) message)|Original message headers:|Return-Path:|Received: )/im;

/** The report (RFC 3464), or what qmail, Exim and their like write instead; undefined for any other mail. */
export function bounceOf(mail: InboundMail, envelopeFrom: string): Bounce | undefined {
  const report = mail.parts.find(({ type }) => type === 'message/delivery-status');
  if (report) return standard(mail, report.text);
  const fromServer = isNobody(envelopeFrom) || [envelopeFrom, ...mail.from].some((one) => daemons.test(one));
  const failed = headerValues(mail, 'x-failed-recipients');
  if (!fromServer || (failed.length === 0 && !failures.test(`${mail.subject}\n${mail.text ?? ''}`)))
    return undefined;
  return homemade(mail, failed);
}

function standard(mail: InboundMail, report: string): Bounce | undefined {
  const fields = unfolded(report);
  const actions = all(fields, 'action').map((action) => action.toLowerCase().split(/[\s(]/)[0]);
  const recipients = [...all(fields, 'final-recipient'), ...all(fields, 'original-recipient')];
  const reason = all(fields, 'diagnostic-code')[0] ?? all(fields, 'status')[0] ?? mail.subject;
  return {
    permanent: actions.includes('failed'),
    recipients: recipients.map((value) => addressIn(value.replace(/^[^;]*;/, ''))).filter(Boolean),
    originalMessageIds: originals(mail),
    reason: said(reason),
  };
}

function homemade(mail: InboundMail, failed: string[]): Bounce {
  const text = (mail.text ?? '').slice(0, 20_000);
  const own = returned.exec(text)?.index ?? text.length;
  const above = text.slice(0, own);
  const named = [...above.matchAll(/^[ \t]*<?([^\s<>,;:@]{1,64}@[^\s<>,;:@]{1,250})>?:?[ \t]*$/gm)].map(
    ([, one]) => one!,
  );
  const recipients = [...failed.flatMap((value) => value.split(',')), ...named]
    .map(addressIn)
    .filter(Boolean);
  const reason = /^.*\b[45]\d\d[ -].{3,}$/m.exec(above)?.[0] ?? mail.subject;
  return {
    permanent: !delays.test(`${mail.subject}\n${above}`),
    recipients: [...new Set(recipients)],
    originalMessageIds: originals(mail),
    reason: said(reason),
  };
}

function originals({ parts, text }: InboundMail): string[] {
  const returned = parts.filter(({ type }) => type !== 'message/delivery-status').map((part) => part.text);
  const ids = [...returned, text ?? ''].flatMap((part) =>
    [...unfolded(part.slice(0, 100_000)).matchAll(/^[ >\t]*message-id:\s*(<[^<>\s]{3,400}>)/gim)].map(
      ([, id]) => id!,
    ),
  );
  return [...new Set(ids)].slice(0, 3);
}

const all = (fields: string, name: string): string[] =>
  [...fields.matchAll(new RegExp(`^${name}[ \\t]*:[ \\t]*(.+)$`, 'gim'))].map(([, value]) => value!.trim());

const unfolded = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/\n[ \t]+/g, ' ');

const addressIn = (value: string): string => value.replaceAll(/[<>"\s]/g, '').toLowerCase();

const said = (reason: string): string =>
  reason
    .replace(/^[a-z-]+;\s*/i, '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300);
