import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect } from 'vitest';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import type { OpenDesk } from './open-desk.ts';
import { get } from './wall-page-forms.ts';
import { wallPeople } from './wall-people.ts';

const dayMs = 86_400_000;

/** Hours until so many days from now. */
export const inDays = (n: number): number => n * 24;

/** Children of an element by their name. */
export const named = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((one): one is XmlElement => one instanceof XmlElement && one.name === name);

export const textOf = (element: XmlElement, name: string): string | undefined =>
  named(element, name)[0]?.text;

/** A board's feed as a strict reader has it; throws for what is not well-formed. */
export async function readFeed(desk: OpenDesk, hours = 0, query = '', headers: Record<string, string> = {}) {
  const answer = await get(desk, `/feed.xml${query}`, headers, hours);
  const feed = parseXml(await answer.text()).root!;
  const entries = named(feed, 'entry').map((entry) => ({
    id: textOf(entry, 'id')!,
    title: textOf(entry, 'title')!,
    text: textOf(entry, 'content')!,
    href: named(entry, 'link')[0]!.attributes.href!,
    published: Date.parse(textOf(entry, 'published')!),
    updated: Date.parse(textOf(entry, 'updated')!),
    author: named(entry, 'author')[0] && textOf(named(entry, 'author')[0]!, 'name'),
  }));
  return { answer, feed, entries };
}

/** Names of all that is in an element, with their attributes, each once and in order of the alphabet. */
export function shapeOf(element: XmlElement, at = ''): string[] {
  const path = `${at}${element.name}`;
  const inside = element.children.flatMap((one) =>
    one instanceof XmlElement ? shapeOf(one, `${path}.`) : [],
  );
  const attributes = Object.keys(element.attributes).map((name) => `${path}@${name}`);
  return [...new Set([path, ...attributes, ...inside])].toSorted();
}

/** A wall whose people do one thing on each day, as its readers hear of it. */
export async function followedShop() {
  const people = await wallPeople();
  const began = Date.now();
  const { desk } = people;
  const step = async (day: number, id: string, what: CardAct) => {
    const { done, refused } = await people.act(id, what, inDays(day));
    expect(refused).toEqual([]);
    return done[0]!.event;
  };
  const feed = async (day: number, query = '') => (await readFeed(desk, inDays(day), query)).entries;
  const titles = async (day: number) => (await feed(day)).map(({ title }) => title);
  const dayOf = (instant: number) => Math.round((instant - began) / dayMs);
  return { ...people, step, feed, titles, dayOf };
}
