import type { Card } from '@wipeboard/shared';
import type { StoryStep } from '../../src/domain/wall/card-story.ts';
import { cardPage } from '../../src/console/wall-page/card-page.tsx';
import { screenPage } from '../../src/console/wall-page/screen-page.tsx';
import { similarPage, thanksPage } from '../../src/console/wall-page/visitor-pages.tsx';
import { wallPage } from '../../src/console/wall-page/wall-page.tsx';
import type { StoriedCard } from '../../src/queries/wall/wall-stories.ts';
import { changes, notes, planned, plannedStory } from './specimens/wall-cards.ts';
import { form, wallFace, wholeWall } from './specimens/wall-pages.ts';

/** Cards of every kind with `text` wherever a customer or the board's people decide what stands there. */
export const hostileWallCards = (text: string): Card[] =>
  [planned('en'), notes('en')[1]!, changes('en')[0]!].map((card) => ({
    ...card,
    words: text,
    details: card.details && text,
    author: text,
    language: text,
    answer: card.answer && { ...card.answer, text, by: text },
    status: card.status && { ...card.status, line: text },
  }));

export const hostileFace = (text: string) => {
  const face = wallFace('en');
  return { ...face, board: { ...face.board, name: text, accent: text } };
};

const told = (text: string): StoryStep[] =>
  plannedStory('en').map((step) => ({
    ...step,
    ...('line' in step && { line: text }),
    ...('by' in step && { by: text }),
  }));

/** The same with all that can become of them, as the feed tells it. */
export const hostileWallStories = (text: string): StoriedCard[] =>
  hostileWallCards(text).map((card) => {
    const since = Date.parse(card.at);
    const story = [...told(text), { is: 'merged', at: since, again: false } as const].map(
      (step, version) => ({
        ...step,
        begun: { at: since + version, version },
      }),
    );
    return { card: { ...card, request: 'req_1' }, story, wordedAt: since, into: text };
  });

/** A board’s public pages with `text` in every place that is not ours, forms that came back included. */
export function hostileWall(text: string): string {
  const face = hostileFace(text);
  const [request, note, change] = hostileWallCards(text) as [Card, Card, Card];
  const typed = { title: text, details: text, text, name: text, email: text, tone: text, [text]: text };
  const back = (verb: 'ask' | 'note' | 'vote') =>
    form(verb, { fields: typed, problems: { email: 'email', name: 'odd' }, key: text, made: text });
  return [
    wallPage(
      wholeWall('en', {
        ...face,
        asked: { q: text },
        greeting: text,
        ask: back('ask'),
        note: back('note'),
        sections: [
          { kind: 'request', cards: [request] },
          { kind: 'note', cards: [note] },
          { kind: 'change', cards: [change] },
        ],
      }),
    ),
    wallPage(wholeWall('en', { ...face, asked: { q: text }, sections: [] })),
    ...[request, change].map((card) => cardPage({ ...face, card, story: told(text), vote: back('vote') })),
    similarPage({ ...face, similar: [request], ask: back('ask'), atOnce: false }),
    thanksPage({ ...face, fate: 'waits', code: text, page: 'https://desk.example/r/token' }),
    screenPage(face),
  ].join('');
}
