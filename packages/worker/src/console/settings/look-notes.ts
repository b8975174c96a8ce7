import type { Locale } from '@wipeboard/shared';
import { faintOn } from '../../look/launcher-contrast.ts';
import { formatNumber } from '../../messages/instants.ts';
import { messagesFor } from '../../messages/messages.ts';

/** What is to be said about a colour before customers meet it; nothing about one that reads everywhere. */
export function lookNotes(accent: string | undefined, locale: Locale): string[] {
  const { faint } = messagesFor(locale).boardSettings.look;
  // One decimal, rounded down, so that 2.96 isn’t called the 3 that is needed.
  return faintOn(accent).map(({ on, ratio }) => faint[on](formatNumber(Math.floor(ratio * 10) / 10, locale)));
}
