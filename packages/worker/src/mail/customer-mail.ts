import type { BoardPromise, Locale } from '@wipeboard/shared';
import type { BoardFace } from '../domain/complaint/complaint-view.ts';
import type { CustomerMailKind } from '../domain/delivery/outbox.ts';
import { messagesFor, type Messages } from '../messages/messages.ts';
import { linesOf, oneLine, within } from '../messages/plain.ts';
import { promiseWords } from '../messages/promise-words.ts';
import { letterMail, type Letter } from './customer-letter.tsx';
import { inBrackets } from './subject.ts';
import { unlinked } from './unlinked.ts';
import type { Written } from './written.ts';

/** Addresses of ours, absolute. `confirm` is absent where the address is known to be theirs. */
export type CustomerLinks = { page: string; confirm?: string; unsubscribe: string };

/** What a mail to a customer says beyond its kind. Nothing here was written by whoever gave the address (R46). */
export type CustomerNews = {
  code: string;
  promise: BoardPromise;
  /** Whether a reply to the mail reaches somebody. */
  replies: boolean;
  /** Whether the customer is still asked if it helped. */
  asks: boolean;
  event?: { by?: string; text?: string; gesture?: string };
};

type Writing = {
  board: BoardFace;
  news: CustomerNews;
  links: CustomerLinks;
  locale: Locale;
  messages: Messages;
};
type Body = Pick<Letter, 'lead' | 'words' | 'gesture' | 'paragraphs' | 'buttons' | 'hints'>;

/** A mail from a board to a customer, in the customer's language. */
export function customerMail(
  kind: CustomerMailKind,
  board: BoardFace,
  news: CustomerNews,
  links: CustomerLinks,
  locale: Locale,
): Written {
  const messages = messagesFor(locale);
  const writing = { board, news, links, locale, messages };
  const said = messages.customer.mail;
  const subject = `${inBrackets(board.name, { locale })} ${said.subject(news.code)}`;
  return letterMail(
    {
      locale,
      subject: kind === 'received' ? subject : `Re: ${subject}`,
      ...bodies[kind](writing),
      footer: [said.why(within(locale, board.name)), ...(links.confirm ? [said.notYou] : [])],
      unsubscribe:
        kind === 'received' || kind === 'second-ask'
          ? { label: said.unsubscribe, href: links.unsubscribe }
          : undefined,
    },
    board,
    messages,
  );
}

const bodies: Record<CustomerMailKind, (writing: Writing) => Body> = {
  received: ({ news, links, locale, messages }) => ({
    lead: messages.customer.mail.received.lead,
    paragraphs: [
      promiseWords(news.promise, locale, messages),
      messages.customer.mail.received.body(within(locale, news.code)),
      ...(links.confirm ? [messages.customer.mail.received.confirm] : []),
    ],
    buttons: [...confirmButton(links, messages, true), pageButton(links, messages, !links.confirm)],
    hints: [],
  }),
  answer: (writing) => ({
    lead: named(writing, 'answer'),
    ...written(writing),
    paragraphs: [],
    buttons: [
      pageButton(writing.links, writing.messages, true),
      ...confirmButton(writing.links, writing.messages, false),
    ],
    hints: hintsOf(writing),
  }),
  resolution: (writing) => ({
    lead: named(writing, 'resolution'),
    ...written(writing),
    paragraphs: writing.news.asks ? [writing.messages.customer.mail.ask] : [],
    buttons: [
      ...(writing.news.asks ? tapButtons(writing, writing.messages.customer.mail) : []),
      pageButton(writing.links, writing.messages, !writing.news.asks),
      ...confirmButton(writing.links, writing.messages, false),
    ],
    hints: [...(writing.news.asks ? [writing.messages.customer.mail.tapHint] : []), ...hintsOf(writing)],
  }),
  'second-ask': (writing) => {
    const said = writing.messages.customer.mail.secondAsk;
    return { lead: said.lead, paragraphs: [said.body], buttons: tapButtons(writing, said), hints: [] };
  },
};

function named({ news, locale, messages }: Writing, kind: 'answer' | 'resolution'): string {
  const said = messages.customer.mail;
  const by = news.event?.by;
  return by === undefined ? said[`${kind}Unnamed`] : said[kind](within(locale, by));
}

/** Links that staff write stay as they were typed; what a line quotes may be the customer's own, and stays none. */
function written({ board, news, locale, messages }: Writing): Pick<Body, 'words' | 'gesture'> {
  const { by, text = '', gesture } = news.event ?? {};
  const lines = linesOf(text.trim()).map((line) =>
    line.trimStart().startsWith('>') ? unlinked(line) : line,
  );
  const from = [by, board.name].filter((name) => name !== undefined).map((name) => within(locale, name));
  return {
    words: text.trim() ? { lines, by: from.join(messages.list.separator) } : undefined,
    gesture: gesture ? { label: messages.customer.event.gesture, what: oneLine(gesture) } : undefined,
  };
}

function hintsOf({ news, links, messages }: Writing): string[] {
  const said = messages.customer.mail;
  return [news.replies ? said.reply : said.replyOnPage, ...(links.confirm ? [said.confirmAnswers] : [])];
}

const pageButton = ({ page }: CustomerLinks, { customer }: Messages, primary: boolean) => ({
  label: customer.mail.pageButton,
  href: page,
  primary,
});

const confirmButton = ({ confirm }: CustomerLinks, { customer }: Messages, primary: boolean) =>
  confirm === undefined ? [] : [{ label: customer.mail.confirmButton, href: confirm, primary }];

const tapButtons = ({ links }: Writing, said: { yes: string; no: string }) => [
  { label: said.yes, href: `${links.page}?helped=yes`, primary: true },
  { label: said.no, href: `${links.page}?helped=no`, primary: false },
];
