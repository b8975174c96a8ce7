import type { Reading } from '../messages/complaint-words.ts';
import { within } from '../messages/plain.ts';
import type { MailBlock, MailContent } from './mail-block.ts';

/** The text part of a mail to the board’s people: everything that its HTML part says, in the same order. */
export function complaintText(content: MailContent, board: string, reading: Reading): string {
  return asText([
    [board],
    [`${content.heading}.`],
    content.notes,
    content.leads,
    ...content.blocks.map((block) => blockLines(block, reading)),
    ['-- ', ...content.footer, ...(content.stop ? [content.stop.label, content.stop.href] : [])],
  ]);
}

function blockLines(block: MailBlock, { locale, messages }: Reading): string[] {
  const isolated = (line: string) => within(locale, line);
  switch (block.kind) {
    case 'sentences':
      return block.lines;
    case 'words':
      return [...(block.label === undefined ? [] : [block.label]), ...block.lines.map(quoted)];
    case 'rating':
      return [`${block.marks} ${block.words}`.trim()];
    case 'buttons':
      return block.buttons.flatMap(({ label, href }) => [label, href]);
    case 'commands':
      return [block.lead, ...block.commands.map(({ say, does }) => `    ${say} · ${does}`)];
    case 'facts':
      return [
        heading(block.heading),
        ...block.facts.flatMap(({ label, lines: [first = '', ...rest] }) => [
          `${messages.list.label(label)} ${isolated(first)}`,
          ...rest.map((line) => `    ${isolated(line)}`),
        ]),
      ];
    case 'entries':
      return [
        heading(block.heading),
        ...(block.more === undefined ? [] : [block.more]),
        ...block.entries.flatMap(({ at, what, lines }) => [
          `- ${at} · ${what}`,
          ...lines.map((line) => `    ${isolated(line)}`.trimEnd()),
        ]),
      ];
    case 'code':
      return [block.label, `    ${block.code}`];
    case 'bars':
      return [
        heading(block.heading),
        ...block.rows.map(({ label, value }) => `${messages.list.label(isolated(label))} ${isolated(value)}`),
      ];
    case 'columns': {
      const ends = [...new Set([block.rows[0], block.rows.at(-1)])].flatMap((row) => row ?? []);
      return [heading(block.heading), ends.map(({ label, value }) => `${label}: ${value}`).join(' – ')];
    }
    case 'rule':
      return [];
  }
}

/** Blocks of lines, a blank line between them. */
export const asText = (blocks: string[][]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;

const quoted = (line: string) => `> ${line}`.trimEnd();

const heading = (text: string) => `${text}\n${'='.repeat(Math.min(40, [...text].length))}`;
