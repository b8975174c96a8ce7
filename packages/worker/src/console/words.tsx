import { languageTag } from '../messages/complaint-facts.ts';
import { linesOf } from '../messages/plain.ts';

/** A customer's words, as they were written; the sheet keeps their line breaks and lets each line run its own way. */
export const Words = ({ text, language, id }: { text: string; language?: string; id?: string }) => (
  <blockquote
    class={text.length > 600 ? 'words long' : 'words'}
    id={id}
    dir="auto"
    lang={languageTag(language)}
  >
    {linesOf(text.trim()).join('\n')}
  </blockquote>
);
