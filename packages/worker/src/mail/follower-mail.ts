import type { Locale } from '@wipeboard/shared';
import type { BoardFace } from '../domain/complaint/complaint-view.ts';
import type { NewsKind } from '../domain/wall/news.ts';
import { instantsIn } from '../messages/instants.ts';
import { messagesFor } from '../messages/messages.ts';
import { linesOf, oneLine, trimmed, within } from '../messages/plain.ts';
import { letterMail, type Letter } from './customer-letter.tsx';
import { inBrackets } from './subject.ts';
import { unlinked } from './unlinked.ts';
import type { Written } from './written.ts';

/** What became of a request. `title` is a customer's, `line` and `answer` the board's; `page` an absolute address of ours. */
export type News = {
  kind: NewsKind;
  title: string;
  /** Instants in ms. */
  at: number;
  line?: string;
  answer?: { text: string; by?: string; at: number };
  page: string;
};

const longestTitle = 60;

/** The mail that tells somebody what became of a request that they follow; `manage` is where they stop that. */
export function newsMail(news: News, board: BoardFace, manage: string, locale: Locale): Written {
  const messages = messagesFor(locale);
  const said = messages.wallNews.mail;
  const { kind, title, page } = news;
  const by = news.answer?.by;
  const answered = by === undefined ? said.lead.answered : said.answeredBy(within(locale, by));
  const short = within(locale, trimmed(unlinked(oneLine(title)), longestTitle));
  return letterMail(
    {
      locale,
      subject: `${inBrackets(board.name, { locale })} ${messages.list.label(said.short[kind])} ${short}`,
      lead: kind === 'answered' ? answered : said.lead[kind],
      words: { lines: [unlinked(oneLine(title))] },
      explained: explained(news, board.timeZone, locale, messages.list.label),
      paragraphs: [],
      buttons: [{ label: said.open, href: page, primary: true }],
      hints: [],
      footer: [said.why(within(locale, board.name))],
      unsubscribe: { label: said.stop, href: manage },
    },
    board,
    messages,
  );
}

/** The date, and what the board said; a line that quotes is not the board's own, and holds no links. */
function explained(
  { kind, line, at, answer }: News,
  timeZone: string,
  locale: Locale,
  label: (text: string) => string,
): string[] {
  const said = kind === 'answered' && answer ? answer : { text: line ?? '', at };
  const date = instantsIn(locale, timeZone).day(said.at);
  const lines = linesOf(said.text.trim()).filter((each) => each.trim() !== '');
  const own = lines.map((each) => (each.trimStart().startsWith('>') ? unlinked(each) : each));
  const [first, ...rest] = own.map((each) => within(locale, each));
  return [first === undefined ? date : `${label(date)} ${first}`, ...rest];
}

/** The one mail that asks whose an address is, or whether it votes. `title` only where the board's people put it up (R46). */
export function followMail(
  { title, votes = false }: { title?: string; votes?: boolean },
  board: BoardFace,
  manage: string,
  locale: Locale,
): Written {
  const messages = messagesFor(locale);
  const said = votes
    ? { ...messages.wallNews.follow, ...messages.wallPage.vote.mail }
    : messages.wallNews.follow;
  const name = within(locale, board.name);
  const words: Letter['words'] = title === undefined ? undefined : { lines: [unlinked(oneLine(title))] };
  return letterMail(
    {
      locale,
      subject: `${inBrackets(board.name, { locale })} ${said.subject}`,
      lead: said.lead,
      words,
      paragraphs: [said.body(name)],
      buttons: [{ label: said.yes, href: manage, primary: true }],
      hints: [],
      footer: [said.why(name), said.notYou],
      unsubscribe: { label: said.stop, href: manage },
    },
    board,
    messages,
  );
}
