import type { Locale } from '@wipeboard/shared';
import type { Finding } from '../../domain/settings/page-findings.ts';
import { messagesFor } from '../../messages/messages.ts';
import { trimmed, within } from '../../messages/plain.ts';

const longest = 120;

/** One finding as a sentence. */
export function findingWords(finding: Finding, locale: Locale): string {
  const words = messagesFor(locale).boardSettings.test;
  const quoted = (text: string) => within(locale, trimmed(text, longest));
  switch (finding.what) {
    case 'refused':
      return words.refused[finding.problem];
    case 'failed':
      return words.failed[finding.reason];
    case 'status':
      return words.status(String(finding.status));
    case 'other-key':
    case 'other-endpoint':
      return words[finding.what](quoted(finding.found));
    case 'unlisted':
      return words.unlisted(quoted(finding.origin));
    default:
      return words[finding.what];
  }
}
