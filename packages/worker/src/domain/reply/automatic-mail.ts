import { headerValues, type InboundMail } from './inbound-mail.ts';

const machines =
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|daemon|auto-?reply)(?:[+=-].*)?@/i;

const absences =
  /^(?:\W*(?:re|aw|antw|wg|fw|fwd|رد)\s*:\s*)*\W*(?:out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|autoreply|automatische antwort|abwesenheits(?:notiz|nachricht|assistent)|abwesend|nicht im (?:büro|haus)|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori ufficio|automatisch antwoord|afwezig|otomatik yanıt|resposta automática|رد تلقائي|خارج المكتب|undeliver(?:able|ed)|delivery status notification|mail delivery (?:failed|failure|subsystem)|returned mail|failure notice|unzustellbar|nicht zustellbar)/i;

/**
 * Whether a program sent this mail: an answer to it could be answered in turn, and nobody said anything (RFC 3834 §2).
 * `envelopeFrom` is what SMTP was told.
 */
export function isAutomatic(mail: InboundMail, envelopeFrom: string): boolean {
  const value = (name: string) => headerValues(mail, name)[0]?.toLowerCase();
  const submitted = value('auto-submitted');
  return (
    isNobody(envelopeFrom) ||
    machines.test(envelopeFrom) ||
    mail.from.some((address) => machines.test(address)) ||
    (submitted !== undefined && submitted.split(/[\s;(]/)[0] !== 'no') ||
    isSaid(value('x-auto-response-suppress'), /^none$/) ||
    isSaid(value('x-autoreply'), /^no$/) ||
    isSaid(value('x-autorespond'), /^no$/) ||
    value('x-autorespond-to') !== undefined ||
    value('x-auto-reply-from') !== undefined ||
    /^(?:bulk|junk|list|auto_reply)\b/.test(value('precedence') ?? '') ||
    value('list-id') !== undefined ||
    /^multipart\/report\b/.test(value('content-type') ?? '') ||
    absences.test(mail.subject.trim())
  );
}

/** RFC 5321 §4.5.5: what must never be answered comes from nobody. */
export const isNobody = (envelopeFrom: string): boolean => /^\s*(?:<\s*>)?\s*$/.test(envelopeFrom);

const isSaid = (value: string | undefined, nothing: RegExp): boolean =>
  value !== undefined && value !== '' && !nothing.test(value);
