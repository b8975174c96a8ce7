import { parseArgs } from 'node:util';
import { seedBoard, seedWall } from './seed/seed-board.ts';

/**
 * Fills a local board for the demo: with half a year of invented feedback, or with `--wall` with the first cards alone.
 * No Worker may run on the file meanwhile.
 */
const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    file: text,
    board: text,
    keys: text,
    now: text,
    url: text,
    shop: text,
    wall: { type: 'boolean' },
  },
});
const { file, board, keys, now, url, shop } = values;
if (!file || !board || !keys || !now || !url || !shop) {
  throw new Error('seed-shop takes --file, --board, --keys, --now, --url and --shop');
}
const seed = values.wall ? seedWall : seedBoard;
const seeded = await seed({ file, board, signingKeys: keys, now: Number(now), publicUrl: url, shop });
process.stdout.write(`${JSON.stringify(seeded)}\n`);
