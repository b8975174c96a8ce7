import type { Locale } from '@wipeboard/shared';
import type { Manager } from '../domain/board/people.ts';
import type { PreviewEntry } from '../domain/complaint/policy-preview.ts';
import { instantsIn } from './instants.ts';
import { messagesFor } from './messages.ts';
import { within } from './plain.ts';

/** Something that would happen, for a reader. */
export type PreviewLine = { at: number; when: string; words: string };

/** A preview in the words of `locale`, by the clock of the board. */
export function previewLines(
  entries: readonly PreviewEntry[],
  { locale, timeZone, people }: { locale: Locale; timeZone: string; people: readonly Manager[] },
): PreviewLine[] {
  const instants = instantsIn(locale, timeZone);
  const words = wordsIn(locale, people, instants.dated);
  return entries.map((entry) => ({ at: entry.at, when: instants.dated(entry.at), words: words(entry) }));
}

function wordsIn(locale: Locale, people: readonly Manager[], when: (at: number) => string) {
  const { policyTry: said, reason, list, watched } = messagesFor(locale);
  const person = (id: string): string => {
    const found = people.find((one) => one.id === id);
    if (!found) return id === '' ? said.customer : within(locale, id);
    const name = within(locale, found.name);
    return found.tier === undefined ? name : said.person(name, String(found.tier));
  };
  return (entry: PreviewEntry): string => {
    switch (entry.what) {
      case 'opens': {
        const reasons = entry.reasons.map((one) =>
          one === 'watch-list'
            ? watched(entry.watched.map((word) => within(locale, word)).join(list.separator))
            : reason[one],
        );
        return `${said.opens(reasons.join(list.separator))} ${said.promised(when(entry.promisedBy))}`;
      }
      case 'climbs':
        return said.climbs[entry.because === 'resolve-due' ? 'resolve-due' : 'acknowledge-due'](
          person(entry.to),
        );
      case 'acknowledged':
        return said.acknowledged(person(entry.by), when(entry.resolveBy));
      case 'onward':
        return said.onward;
      case 'mail':
        return mailWords[entry.kind]?.(said, person(entry.to)) ?? said.otherMail(person(entry.to));
    }
  };
}

type Said = ReturnType<typeof messagesFor>['policyTry'];

const mailWords: Partial<Record<string, (said: Said, who: string) => string>> = {
  escalation: (said, who) => said.told(who),
  'moved-on': (said, who) => said.movedOn(who),
  reminder: (said, who) => said.reminder(who),
};
