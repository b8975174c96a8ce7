import type { ChatNote } from './chat-note.ts';

/**
 * Block Kit, as Slack and what takes Slack's webhooks (Mattermost, Rocket.Chat, Discord) read it. `&`, `<` and `>` are
 * Slack's own control characters; a word joiner keeps the others' @mentions and emphasis from being any.
 */
export function slackMessage({ title, lines, words, button }: ChatNote): object {
  const text = (type: 'mrkdwn' | 'plain_text', what: string) =>
    type === 'mrkdwn' ? { type, text: what, verbatim: true } : { type, text: what, emoji: false };
  const quoted = words && inSlack(words).replaceAll(/^/gm, '> ');
  return {
    text: inSlack([title, ...lines].join('\n')),
    blocks: [
      {
        type: 'section',
        text: text('mrkdwn', `*${inSlack(title)}*\n${lines.map(inSlack).join(' · ')}`),
      },
      ...(quoted ? [{ type: 'section', text: text('mrkdwn', quoted.slice(0, 2_900)) }] : []),
      {
        type: 'actions',
        elements: [{ type: 'button', text: text('plain_text', button.label.slice(0, 75)), url: button.url }],
      },
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}

const inSlack = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[@*_~`[\]!:]/g, '$&\u2060');
