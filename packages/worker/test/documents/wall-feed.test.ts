import { expect, test } from 'vitest';
import { blocksOf } from '../../../../scripts/docs/documents.ts';
import { wallFeedXml } from '../../src/console/wall-page/wall-feed.ts';

const unindented = (text: string) => text.replace(/^ +/gm, '');

test('the feed is written as the document shows it', () => {
  const [shown] = blocksOf('xml', 'feed');
  const [id] = /req_\w+/.exec(shown!.text)!;
  const feed = wallFeedXml(
    {
      board: { key: 'corner-shop', name: 'Corner Shop', timeZone: 'Europe/Berlin' },
      locale: 'en',
      publicUrl: 'https://your-desk.example',
      indexable: true,
    },
    [
      {
        card: {
          id,
          kind: 'request',
          words: 'Oat milk',
          at: '2026-11-01T09:00:00.000Z',
          status: { is: 'planned', at: '2026-11-21T09:05:12.000Z' },
          changedAt: '2026-11-21T09:05:12.000Z',
          votes: 7,
        },
        story: [
          {
            is: 'planned',
            again: false,
            at: Date.parse('2026-11-21T09:05:12.000Z'),
            begun: { at: Date.parse('2026-11-20T11:40:00.000Z'), version: 3 },
            line: 'Ordered, and on the shelf by the first of December.',
            now: true,
          },
        ],
        wordedAt: 0,
      },
    ],
  );
  expect(unindented(feed)).toContain(unindented(shown!.text));
});
