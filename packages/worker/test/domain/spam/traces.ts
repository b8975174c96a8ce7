import type { SubmissionInput } from '@wipeboard/shared';
import type { Arrival } from '../../../src/domain/spam/signals.ts';

/** Something that came in. `family`: what kind of program or person. */
export type Trace = { family: string; input: SubmissionInput; arrival: Arrival };

export const shop = 'https://shop.example';

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function seeded(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number) => Math.floor(next() * most);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const letters = (count: number, from: string) =>
    Array.from({ length: count }, () => one([...from])).join('');
  const uuid = () =>
    `${letters(8, hex)}-${letters(4, hex)}-4${letters(3, hex)}-8${letters(3, hex)}-${letters(12, hex)}`;
  return { next, below, one, letters, uuid };
}
const hex = '0123456789abcdef';
export type Chance = ReturnType<typeof seeded>;

const agent = (rest: string) => `Mozilla/5.0 (${rest}`;
const windows = 'Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome';
export const agents = {
  chrome: [124, 131, 137, 142].map((version) => agent(`${windows}/${version}.0.0.0 Safari/537.36`)),
  firefox: [115, 128, 140].map((version) =>
    agent(`X11; Linux x86_64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`),
  ),
  safari: ['17.4', '18.1'].map((version) =>
    agent(
      `Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`,
    ),
  ),
  iphone: [
    agent(
      'iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    ),
  ],
  oldSafari: ['13.1.2', '14.1', '15.6', '16.1'].map((version) =>
    agent(
      `Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`,
    ),
  ),
  oldIphone: ['12_5', '15_8', '16_3'].map((version) =>
    agent(
      `iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148`,
    ),
  ),
  tools: [
    'python-requests/2.32.3',
    'Python/3.12 aiohttp/3.10.5',
    'curl/8.9.1',
    'Go-http-client/2.0',
    'Java/17.0.12',
    'axios/1.7.7',
    'GuzzleHttp/7',
    'Scrapy/2.11.2 (+https://scrapy.org)',
    'libwww-perl/6.77',
    agent('X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36'),
  ],
};

const speaks = ['en-US,en;q=0.9', 'de-DE,de;q=0.9,en;q=0.8', 'ar,en;q=0.8', 'en-GB', 'tr-TR,tr;q=0.9'];

/** Headers of who is what they say. */
export const browser = (chance: Chance, userAgent: string): Arrival['headers'] => ({
  userAgent,
  fetchSite: chance.one(['cross-site', 'same-site', 'same-origin']),
  fetchMode: 'cors',
  acceptLanguage: chance.one(speaks),
});

/** A script’s headers: those of a tool, or those of a browser as far as it occurred to its writer. */
export const script = (chance: Chance): Arrival['headers'] => ({
  userAgent: chance.one([chance.one(agents.tools), chance.one(agents.chrome), chance.one(agents.firefox)]),
});

/** As the widget says it. */
export const page = (chance: Chance): SubmissionInput['context'] => ({
  url: `${shop}/${chance.one(['checkout', 'cart', 'milk', ''])}`,
  title: chance.one(['Kasse', 'Corner Shop', 'سلة التسوق']),
  locale: chance.one(['en', 'de', 'ar']),
  viewport: { width: chance.one([390, 1280, 1440]), height: chance.one([664, 800, 900]) },
});

/** As somebody says it who only read what is required. */
export const bare = (chance: Chance): SubmissionInput['context'] => ({ url: page(chance).url });
