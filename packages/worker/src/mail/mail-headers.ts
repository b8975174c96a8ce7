import type { Mail } from './transport.ts';

export const headerLimits = { subject: 250, name: 120, value: 2048, word: 900 } as const;

// Controls, C1 with NEL and the two Unicode line separators: nothing a header line may hold.
const unprintable = /[\p{Cc}\u2028\u2029]/u;
const encodedWord = '=?';

/** What a customer may well type and can add no header is mended, not refused: their mail must not be lost for it. */
function mended(text: string, limit: number): string {
  const whole = text.toWellFormed().replaceAll(encodedWord, '= ?');
  const characters = [...whole];
  return characters.length <= limit
    ? whole
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** One line of plain text fit for a subject: line breaks and controls become spaces, the rest is cut at `limit`. */
export function subjectText(text: string, limit = 150): string {
  const line = text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e]/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return mended(line, limit);
}

/** A display name fit for an address: as `subjectText`, and without the characters that delimit addresses. */
export function nameText(text: string, limit = 80): string {
  return subjectText(text.replaceAll('"', '’').replaceAll(/[<>\\]/g, ' '), limit);
}

const domainPattern =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;
// RFC 5321 §4.1.2 Dot-string. The Quoted-string form is refused: parsers disagree about what is inside it.
const localPattern = /^(?=.{1,64}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

export function isPlainAddress(email: string): boolean {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  return (
    at > 0 &&
    email.length <= 254 &&
    !local.includes(encodedWord) &&
    localPattern.test(local) &&
    domainPattern.test(email.slice(at + 1))
  );
}

const messageIds = /^<[^<>@\s]+@[^<>@\s]+>(?: <[^<>@\s]+@[^<>@\s]+>)*$/;
const listUris = /^<(?:https:\/\/|mailto:)[^<>\s,]+>(?:, ?<(?:https:\/\/|mailto:)[^<>\s,]+>)*$/;

/** The extra headers a mail may carry, and the form of each. Cloudflare accepts the same names. */
const extraHeaders = new Map<string, { name: string; form: RegExp }>(
  [
    { name: 'In-Reply-To', form: messageIds },
    { name: 'References', form: messageIds },
    { name: 'Auto-Submitted', form: /^auto-(?:generated|replied|notified)$/ },
    { name: 'List-Unsubscribe', form: listUris },
    { name: 'List-Unsubscribe-Post', form: /^List-Unsubscribe=One-Click$/ },
    { name: 'List-Id', form: /^(?:[\w .'-]+ )?<[\w.-]+>$/ },
    { name: 'Content-Language', form: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/ },
  ].map((header) => [header.name.toLowerCase(), header]),
);
const customName = /^X-[A-Za-z0-9-]{1,60}$/;
const printableAscii = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

const textProblem = (what: string, value: string): string | undefined =>
  unprintable.test(value) ? `The ${what} holds a line break or control character.` : undefined;

function addressProblem(what: string, address: { name?: string; email: string }): string | undefined {
  if (!isPlainAddress(address.email)) return `The ${what} address is not a plain ASCII address.`;
  const name = address.name ?? '';
  if (/[<>"\\]/.test(name)) return `The ${what} name holds one of < > " \\.`;
  return textProblem(`${what} name`, name);
}

function extraProblem(name: string, value: string): string | undefined {
  const known = extraHeaders.get(name.toLowerCase());
  if (known === undefined && !customName.test(name)) {
    return `The header ${JSON.stringify(name.slice(0, 40))} is not one that a mail may carry.`;
  }
  const label = known?.name ?? name;
  if (!printableAscii.test(value)) return `The header ${label} is empty or not printable ASCII on one line.`;
  if (value.includes(encodedWord)) return `The header ${label} holds "=?", which mail programs would decode.`;
  if (value.length > headerLimits.value)
    return `The header ${label} is longer than ${headerLimits.value} characters.`;
  // RFC 5322 §2.1.1: 998 characters a line, and a line can only be folded where there is a space.
  if (value.split(' ').some((word) => word.length > headerLimits.word)) {
    return `The header ${label} has a word longer than ${headerLimits.word} characters.`;
  }
  if (known !== undefined && !known.form.test(value)) return `The header ${label} is malformed.`;
  return undefined;
}

export type GuardedMail = { ok: true; mail: Mail } | { ok: false; problem: string };

/**
 * What every transport calls before it sends. A mail that passes can't say more than it seems to: one sender, one
 * recipient, no header but those given. Header names come back in their canonical case, `Auto-Submitted` (RFC 3834)
 * added; a subject or name that is only too long, or looks like an encoded word, comes back mended.
 */
export function guardMail(mail: Mail): GuardedMail {
  const headers: Record<string, string> = {};
  const problems = [
    addressProblem('From', mail.from),
    addressProblem('To', mail.to),
    mail.replyTo && addressProblem('Reply-To', mail.replyTo),
    textProblem('subject', mail.subject),
  ];
  const seen = new Set<string>();
  for (const [name, value] of Object.entries(mail.headers)) {
    problems.push(extraProblem(name, value));
    if (seen.has(name.toLowerCase())) problems.push(`The header ${JSON.stringify(name)} is given twice.`);
    seen.add(name.toLowerCase());
    headers[extraHeaders.get(name.toLowerCase())?.name ?? name] = value;
  }
  const problem = problems.find((found) => found !== undefined);
  if (problem !== undefined) return { ok: false, problem };
  headers['Auto-Submitted'] ??= 'auto-generated';
  const named = <Address extends { name?: string }>(address: Address): Address =>
    address.name === undefined ? address : { ...address, name: mended(address.name, headerLimits.name) };
  return {
    ok: true,
    mail: {
      ...mail,
      from: named(mail.from),
      to: named(mail.to),
      replyTo: mail.replyTo && named(mail.replyTo),
      subject: mended(mail.subject, headerLimits.subject),
      headers,
    },
  };
}
