import type { Locale } from '@wipeboard/shared';
import { languageName } from '../../messages/instants.ts';
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
  if (dimension === 'language') return named(member, part.locale);
  return trimmed(oneLine(member), 80) || part.messages.reports.scores.none[dimension];
}

function named(tag: string, locale: Locale): string {
  try {
    return languageName(tag, locale) ?? oneLine(tag);
  } catch {
    return trimmed(oneLine(tag), 80);
  }
}
