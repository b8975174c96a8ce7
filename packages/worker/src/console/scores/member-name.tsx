import { oneLine, trimmed } from '../../messages/plain.ts';
import type { Dimension } from '../../domain/scores/score.ts';
import type { ReportPart } from './report-part.ts';

type Props = { dimension: Dimension | 'theme'; member: string; part: ReportPart };

/** The name of a moment, segment, page or theme as a customer's browser or a person sent it; ours where it is empty. */
export const MemberName = ({ dimension, member, part }: Props) => (
  <bdi>{memberText(dimension, member, part)}</bdi>
);

export function memberText(dimension: Dimension | 'theme', member: string, part: ReportPart): string {
  if (member === '') return part.messages.reports.scores.none[dimension];
  if (dimension === 'language') return languageName(member, part.locale);
  return trimmed(oneLine(member), 80) || part.messages.reports.scores.none[dimension];
}

function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? oneLine(tag);
  } catch {
    return trimmed(oneLine(tag), 80);
  }
}
