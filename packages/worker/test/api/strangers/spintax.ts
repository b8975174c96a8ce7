/** Numbers in [0, 1) that are the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)]!;

const keywords =
  'garage door repair|cheap essay writing|replica watches|vpn lifetime deal|roof cleaning service|escape room tickets|forex signals|hair transplant|used cars export|private proxy list|led strip wholesale|movers near me|payday advance|fake diploma|car key locksmith|kitchen remodel'.split(
    '|',
  );
const names = 'Robert Miles|Linda Frost|Amy Chen|Davidmup|JamesTip|Olga Petrova|Kevin Sanders|MaryVow'.split(
  '|',
);
const dictionary =
  'anchor window velvet thirteen marble curious engine walnut harvest silent ribbon copper nephew drizzle mountain pepper gesture lantern orbit fabric whistle cabin magnet thunder basket olive turbine jigsaw'.split(
    ' ',
  );
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One post of a template: its choices made and its `%names%` filled in. `known` overrides what is filled in. */
export function spin(template: string, random: () => number, known: Record<string, string> = {}): string {
  const number = (below: number) => Math.floor(random() * below);
  const noise = () => Array.from({ length: 6 + number(14) }, () => pick([...letters], random)).join('');
  const word = () => pick(dictionary, random);
  const host = () => `${pick(keywords, random).replaceAll(' ', '-')}${number(90)}.example`;
  const url = () =>
    pick(['https://', 'http://', 'https://www.', 'www.'], random) +
    host() +
    pick(['', '/', `/?ref=${number(9999)}`, `/${word()}-${word()}.html`, `/go/${noise()}`], random);
  const made: Record<string, () => string> = {
    url,
    url2: url,
    host,
    keyword: () => pick(keywords, random),
    keyword2: () => pick(keywords, random),
    mail: () => `${word()}.${word()}${number(999)}@${pick(['mail', 'post', 'box'], random)}.example`,
    phone: () => `1 ${number(900) + 100} 555 0${100 + number(99)}`,
    handle: () => `@${word()}_${word()}${number(99)}`,
    name: () => pick(names, random),
    num: () => String(50 * (1 + number(18))),
    wallet: () =>
      `bc1q${Array.from({ length: 34 }, () => pick([...'acdefghjklmnpqrstuvwxyz0234567'], random)).join('')}`,
    dotted: () => `${word()}-${word()}${number(99)} ${pick(['dot', '(dot)', '[.]'], random)} example`,
    zerourl: () => [...`https://${host()}`].join('\u200b'),
    noise,
    words: () => Array.from({ length: 4 + number(12) }, word).join(' '),
    Words: () =>
      Array.from({ length: 4 + number(8) }, word)
        .join(' ')
        .replace(/^./, (first) => first.toUpperCase()),
    shop: () => 'shop.example',
  };
  let text = template.replaceAll('\\n', '\n');
  for (let choice; (choice = /\{([^{}]*\|[^{}]*)\}/.exec(text));)
    text = text.replace(choice[0], () => pick(choice![1]!.split('|'), random));
  return text.replaceAll(/%(\w+)%/g, (whole, name: string) => known[name] ?? made[name]?.() ?? whole);
}
