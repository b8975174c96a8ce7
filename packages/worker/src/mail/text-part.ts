import type { ComplaintContent } from './complaint-content.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { within } from '../messages/plain.ts';

/** The text part of a mail about a complaint: every fact of the HTML part, in the same order. */
export function complaintText(
  content: ComplaintContent,
  board: string,
  { locale, messages }: Reading,
): string {
  const label = messages.list.label;
  const isolated = (line: string) => within(locale, line);
  const { rating, tone, outcome, hints } = content;
  return asText([
    [board],
    [`${content.turn}.`],
    content.notes,
    content.noWords ? [content.noWords] : content.words.map(quoted),
    rating || tone
      ? [`${rating?.marks ?? ''} ${[rating?.words, tone].filter(Boolean).join(' · ')}`.trim()]
      : [],
    outcome ? [outcome.label, ...outcome.lines.map(quoted)] : [],
    content.buttons.flatMap((button) => [button.label, button.href]),
    hints,
    [
      heading(content.factsHeading),
      ...content.facts.flatMap((fact) => [
        `${label(fact.label)} ${isolated(fact.lines[0] ?? '')}`,
        ...fact.lines.slice(1).map((line) => `    ${isolated(line)}`),
      ]),
    ],
    content.history.length > 0
      ? [
          heading(content.historyHeading),
          ...content.history.flatMap(({ at, what, words }) => [
            `- ${at} · ${what}`,
            ...(words === undefined ? [] : [`    ${isolated(words)}`]),
          ]),
        ]
      : [],
    ['-- ', ...content.footer],
  ]);
}

/** Blocks of lines, a blank line between them. */
export const asText = (blocks: string[][]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;

const quoted = (line: string) => `> ${line}`.trimEnd();

const heading = (text: string) => `${text}\n${'='.repeat(Math.min(40, [...text].length))}`;
