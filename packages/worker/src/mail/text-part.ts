import type { ComplaintContent } from './complaint-content.ts';
import type { Messages } from '../messages/messages.ts';

/** The text part of a mail about a complaint: every fact of the HTML part, in the same order. */
export function complaintText(content: ComplaintContent, board: string, messages: Messages): string {
  const label = messages.list.label;
  const { rating, tone, outcome, hint } = content;
  return asText([
    [board],
    content.notes,
    [`${content.turn}.`],
    content.noWords ? [content.noWords] : content.words.map(quoted),
    rating || tone ? [[rating?.marks, rating?.words, tone].filter(Boolean).join(' · ')] : [],
    outcome ? [outcome.label, ...outcome.lines.map(quoted)] : [],
    content.buttons.flatMap((button) => [label(button.label), button.href]),
    hint ? [hint] : [],
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

/** A value beside its label may run the other way (UAX #9: FSI … PDI); its own controls are already out. */
const isolated = (text: string) => (/[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text);
