import { paths } from '@wipeboard/shared';
import type { StoryStep } from '../../domain/wall/card-story.ts';
import { languageTag } from '../../messages/complaint-facts.ts';
import { oneLine, trimmed, within } from '../../messages/plain.ts';
import type { StoriedCard } from '../../queries/wall/wall-stories.ts';
import { stepAnchor, stepWords } from './step-words.ts';
import { cardPath, hrefOf, type WallReading } from './wall-face.ts';

/** One thing that happened; `id` never changes, instants are in ms. Without an `author` it is the board’s. */
export type FeedEntry = {
  id: string;
  title: string;
  text: string;
  /** Of the text. */
  language?: string;
  href: string;
  published: number;
  updated: number;
  author?: string;
};

/** What happened with a card, the newest first. What is not known to have begun at some time is not told. */
export function feedEntries(told: StoriedCard, reading: WallReading): FeedEntry[] {
  const { card, story } = told;
  const since = Date.parse(card.at);
  const steps = card.kind === 'change' ? [] : story.filter(({ begun }) => begun && begun.at >= since);
  const answered = steps.some(({ is }) => is === 'answered');
  return [
    putUp(told, answered, reading),
    ...steps.map((step) => stepEntry(told, step, reading)),
  ].toReversed();
}

function putUp({ card, wordedAt }: StoriedCard, answered: boolean, reading: WallReading): FeedEntry {
  const { said, face } = reading;
  const { kind, words, details, language } = card;
  const since = Date.parse(card.at);
  // What was answered before it was put up came with it.
  const answer = answered ? undefined : card.answer;
  const ofBoard = kind === 'change';
  const parts = ofBoard
    ? [labelled(said.said, words, reading), answer && labelled(said.did, answer.text, reading)]
    : [words, details, answer && labelled(answer.by ?? face.board.name, answer.text, reading)];
  return {
    ...placeOf(card, reading),
    title: titled(said.section[kind], words, reading),
    text: parts.filter(Boolean).join('\n\n'),
    language: ofBoard || answer ? undefined : languageTag(language),
    published: since,
    updated: Math.max(since, wordedAt, answer ? Date.parse(answer.at) : 0),
    author: ofBoard ? undefined : (card.author ?? said.anonymous),
  };
}

function stepEntry({ card, into, wordedAt }: StoriedCard, step: StoryStep, reading: WallReading): FeedEntry {
  const { said, face } = reading;
  const { words, answer } = card;
  const published = step.begun?.at ?? step.at;
  const entry = {
    ...placeOf(card, reading, stepAnchor(step)),
    title: titled(stepWords(step, reading), words, reading),
    text: words,
    published,
    updated: Math.max(published, step.at, wordedAt),
  };
  if (step.is === 'answered') return { ...entry, text: answer?.text ?? words, author: step.by };
  if (step.is === 'merged' && into !== undefined && card.request !== undefined) {
    const href = face.publicUrl + hrefOf(paths.requestPage(face.board.key, card.request), face);
    return { ...entry, href, text: said.story.merged(within(face.locale, trimmed(oneLine(into), 120))) };
  }
  return { ...entry, text: ('line' in step && step.line) || words };
}

/** Its address in no language names it, the one in its reader's language leads to it. */
function placeOf(card: StoriedCard['card'], { face }: WallReading, anchor?: string) {
  const path = cardPath(face.board.key, card);
  const place = anchor === undefined ? '' : `#${anchor}`;
  return { id: face.publicUrl + path + place, href: face.publicUrl + hrefOf(path, face) + place };
}

const titled = (what: string, words: string, { messages, face }: WallReading): string =>
  `${messages.list.label(what)} ${within(face.locale, trimmed(oneLine(words), 120))}`;

const labelled = (label: string, text: string, { messages }: WallReading): string =>
  `${messages.list.label(label)} ${text}`;
