import type { TimelineEvent } from '../domain/complaint/complaint-view.ts';
import type { Reading } from './complaint-words.ts';
import { eventWords } from './event-words.ts';
import { within } from './plain.ts';

/** What happened and why, in a line; `nameOf` knows a manager by their id. */
export function storyWords(event: TimelineEvent, reading: Reading, nameOf: (id: string) => string): string {
  const { story } = reading.messages.managerMails;
  const { because, before, helped } = event.detail ?? {};
  const person = (name: string) => within(reading.locale, name);
  if (event.type === 'handed-over' && before !== undefined)
    return story.handedOver(person(nameOf(before)), person(event.by ?? '–'));
  if (event.type === 'verdict' && helped !== undefined) return helped ? story.helped : story.notHelped;
  const what = eventWords(event, reading);
  return because === undefined ? what : story.why(what, story.because[because]);
}
