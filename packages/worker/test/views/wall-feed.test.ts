import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { wallFeedXml } from '../../src/console/wall-page/wall-feed.ts';
import { hostileTexts } from './hostile-texts.ts';
import { hostileFace, hostileWallStories } from './hostile-wall.ts';

/** Names and attribute names of everything in a feed, in order; throws for what is not well-formed XML. */
const shape = (text: string): string[] => {
  const names = (element: XmlElement): string[] => [
    `${element.name} ${Object.keys(element.attributes)}`,
    ...element.children.flatMap((child) => (child instanceof XmlElement ? names(child) : [])),
  ];
  return names(parseXml(wallFeedXml(hostileFace(text), hostileWallStories(text))).root!);
};

it('shows every hostile text in the feed as text only, well-formed whatever it is', () => {
  const plain = shape('x');
  expect(plain).toContain('feed xmlns,xml:lang');
  for (const text of [...hostileTexts, ']]>', '\u0000\u0001\ufffe\ud800x', '&#0;', '<!--', '<?x?>', '\u2028'])
    expect(shape(text), text).toEqual(plain);
});
