import { kinds } from '@wipeboard/shared';
import type { Digest } from '../domain/digest/digest.ts';
import type { Reading } from './complaint-words.ts';
import { formatDays, formatScore } from './figures.ts';
import { formatMoney, formatNumber } from './instants.ts';
import { within } from './plain.ts';

type Named = { label: string; now: string; earlier: string };

/** "16–22 Nov 2026", or the one day. */
export const digestDays = ({ period }: Digest, { locale }: Reading): string => formatDays(period, locale);

/** The first sentences of a look-back: what came in, and what is open. */
export function digestLeads(
  { left, complaints, putAside, waitingCards }: Digest,
  { messages, locale }: Reading,
): string[] {
  const { lead, kinds: counted, and } = messages.digest;
  const parts = kinds.flatMap((kind) => {
    const count = left.now[kind] ?? 0;
    return count > 0 ? [counted[kind](count)] : [];
  });
  const listed = [parts.slice(0, -1).join(messages.list.separator), parts.at(-1)].filter(Boolean).join(and);
  return [
    parts.length > 0 ? lead.left(within(locale, listed)) : lead.nothing,
    complaints.opened > 0 ? lead.opened(complaints.opened) : lead.noneOpened,
    complaints.open > 0 ? lead.open(complaints.open) : lead.noneOpen,
    ...(putAside.held > 0 ? [lead.held(putAside.held)] : []),
    ...(waitingCards > 0 ? [messages.wall.digest(waitingCards)] : []),
  ];
}

/** A score now and before, each with its n, and what may be said of the difference. */
export function scoreChange(
  { metric, now, earlier, moved }: Digest['scores'][number],
  { messages, locale }: Reading,
): Named & { said?: string } {
  const said = messages.digest;
  const show = (score: typeof now) =>
    score ? said.score(formatScore(metric, score.value, locale), score.n) : said.noAnswers;
  return {
    label: messages.rating.metric[metric],
    now: show(now),
    earlier: show(earlier),
    said: moved && said.moved[moved],
  };
}

/** Counts now and before. `worth` only where customers are known to be worth something. */
export function digestNumbers(digest: Digest, currency: string, { messages, locale }: Reading): Named[] {
  const { left, complaints, putAside } = digest;
  const said = messages.digest;
  const all = (of: Digest['left']['now']) => kinds.reduce((sum, kind) => sum + (of[kind] ?? 0), 0);
  const number = (value: number) => formatNumber(value, locale);
  return [
    { label: said.submissions, now: number(all(left.now)), earlier: number(all(left.earlier)) },
    { label: said.opened, now: number(complaints.opened), earlier: number(complaints.openedBefore) },
    { label: said.openNow, now: number(complaints.open), earlier: '' },
    { label: said.overdueNow, now: number(complaints.overdue), earlier: '' },
    ...(putAside.now + putAside.earlier > 0
      ? [{ label: said.putAside, now: number(putAside.now), earlier: number(putAside.earlier) }]
      : []),
    ...(complaints.worth > 0
      ? [{ label: said.worth, now: formatMoney(complaints.worth, currency, locale), earlier: '' }]
      : []),
  ];
}
