import type { ChatNote } from './chat-note.ts';

/**
 * An Adaptive Card as a Workflow of Teams takes it. What customers and people wrote stands in text runs, which know no
 * Markdown (Adaptive Cards 1.2, TextRun), so nothing of it can be a link or a mention.
 */
export function teamsMessage({ title, lines, words, button }: ChatNote): object {
  const run = (text: string, more: object = {}) => ({ type: 'TextRun', text, ...more });
  const block = (inlines: object[], more: object = {}) => ({ type: 'RichTextBlock', inlines, ...more });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            block([run(title, { weight: 'Bolder', size: 'Medium' })]),
            block([run(lines.join(' · '), { isSubtle: true })]),
            ...(words ? [block([run(words, { italic: true })], { separator: true })] : []),
          ],
          actions: [{ type: 'Action.OpenUrl', title: button.label, url: button.url }],
        },
      },
    ],
  };
}
