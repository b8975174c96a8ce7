import type { SubmissionInput } from '@wipeboard/shared';
import type { Arrival } from '../../../src/domain/spam/signals.ts';
import { agents, browser, page, seeded, type Chance, type Trace } from './traces.ts';

/** Every text by browsers of different kinds: at least two hundred people, the same for the same seed. */
export function people(seed = 200): Trace[] {
  const chance = seeded(seed);
  return texts.flatMap((words, at) =>
    Array.from({ length: 4 }, (_, nth) => {
      const [family, headers] = readers[(at * 4 + nth) % readers.length]!;
      const { name, form, ...said } = typeof words === 'string' ? { text: words } : words;
      const rated = chance.next() < 0.4 ? { rating: { metric: 'csat', value: 1 + chance.below(5) } } : {};
      return {
        family,
        arrival: { ...form, headers: headers(chance) },
        input: {
          key: chance.uuid(),
          revision: 1,
          final: true,
          kind: said.text === undefined ? 'rating' : 'comment',
          context: page(chance),
          ...(said.text === undefined ? { rating: { metric: 'csat', value: 1 } } : rated),
          ...said,
          contact: name === undefined ? undefined : { name },
        } as SubmissionInput,
      };
    }),
  );
}

const readers: [string, (chance: Chance) => Arrival['headers']][] = [
  ['Chrome', (chance) => browser(chance, chance.one(agents.chrome))],
  ['Firefox', (chance) => browser(chance, chance.one(agents.firefox))],
  ['Safari', (chance) => browser(chance, chance.one(agents.safari))],
  ['iPhone', (chance) => browser(chance, chance.one(agents.iphone))],
  [
    'Safari of before Fetch Metadata',
    (chance) => ({ userAgent: chance.one(agents.oldSafari), acceptLanguage: 'de-de' }),
  ],
  ['an old iPhone', (chance) => ({ userAgent: chance.one(agents.oldIphone), acceptLanguage: 'ar' })],
  [
    'a proxy that takes the language away',
    (chance) => ({ ...browser(chance, chance.one(agents.chrome)), acceptLanguage: undefined }),
  ],
  [
    'a proxy that takes Sec-Fetch away',
    (chance) => ({ userAgent: chance.one(agents.chrome), acceptLanguage: 'en' }),
  ],
  ['a network that takes everything away', (chance) => ({ userAgent: chance.one(agents.firefox) })],
  ['a browser without a name', (chance) => ({ ...browser(chance, ''), userAgent: undefined })],
  [
    'a browser of text alone',
    () => ({ userAgent: 'Lynx/2.9.2 libwww-FM/2.14 SSL-MM/1.4.1 OpenSSL/3.0.13', acceptLanguage: 'en' }),
  ],
  ['an app that says nothing of itself', () => ({})],
];

type Words = {
  text?: string;
  outcome?: string;
  name?: string;
  kind?: 'request';
  form?: Omit<Arrival, 'headers'>;
};

const texts: (string | Words)[] = [
  'Great',
  'ok',
  '👍',
  '😡😡😡',
  '!!!',
  '?',
  'Danke!',
  'شكرا',
  'The freezer at the back is broken again and everything in it is soft.',
  'NOBODY ANSWERS THE PHONE!!! I CALLED FIVE TIMES!!! THIS IS A JOKE',
  'Your staff is a bunch of idiots. I want my damn money back, you thieves.',
  'This is bullshit, I waited 40 minutes for a coffee',
  'Die Warteschlange an der Kasse war heute unerträglich lang, und nur eine von sechs Kassen war offen.',
  'SAUEREI! Schon wieder abgelaufene Milch im Regal',
  'Könnten Sie bitte wieder den Bergkäse von der Hofkäserei ins Sortiment nehmen? Donaudampfschifffahrtsgesellschaftskapitän lässt grüßen.',
  'Lieferung AB-2026-11-00417 kam nicht an. Sendungsnummer 00340434161094042557',
  'Order #AB12CD34EF56, invoice 2026/000451, IBAN ending 4711. Please refund the second charge.',
  'كان الموظف لطيفًا جدًا وساعدني في العثور على ما أبحث عنه، شكرًا لكم',
  'الحليب منتهي الصلاحية!!! هذه المرة الثالثة هذا الشهر',
  'هل يمكن توفير حليب الشوفان؟ 🥛',
  { text: 'Here is a photo of it: https://photos.app.example/p/aB3dE5fG', name: 'Ada Lovelace' },
  {
    text: 'It happened on this page https://shop.example/checkout and here https://shop.example/cart and https://shop.example/milk',
  },
  {
    text: 'Ihr Konkurrent ist billiger: https://www.andererladen.example/milch',
    name: 'J. Müller-Lüdenscheidt',
  },
  { text: 'هذا المنتج أرخص هنا https://other.example/p/1', name: 'ليلى' },
  {
    text: 'Please stock this one https://oats.example/barista or this https://oats.example/original',
    kind: 'request',
  },
  { text: 'I paid with bitcoin and the page said failed. Where is my money?', name: 'sam' },
  { text: 'The poster for your casino night is offensive to people like my brother.' },
  { text: 'There is a man outside the store selling Viagra. Please do something.' },
  { text: 'Why do you have a replica of the statue at the door? Love it' },
  { text: 'My seo intern says your page has no title', name: 'anna@example.com' },
  { text: 'You can reach me by WhatsApp +49 170 1234567', name: 'Omar' },
  { text: 'asdf', name: 'x' },
  { text: 'asdfghjkl', name: 'asdf' },
  { text: 'test test 123', name: 'Test' },
  { text: 'The <b> tag shows up in my receipt, and &amp; too' },
  { text: 'I typed O\'Brien in the name field and it broke. "Select" all or nothing?' },
  { text: 'Price is 3<4 but you charge 5; id 4711; drop me a line' },
  { text: 'WLAN im Café geht nicht. McDonalds kann das besser als ihr', name: 'DJ KaiserKarl' },
  { text: 'Kühlschrank', outcome: 'Neuer Kühlschrank, oder Geld zurück' },
  { text: 'oat milk', kind: 'request', form: { secondsToFill: 4 } },
  { text: 'Gluten-free bread on Saturdays', kind: 'request', form: { secondsToFill: 2.4 }, name: 'Lea' },
  { text: 'Längere Öffnungszeiten am Sonntag', kind: 'request', form: { secondsToFill: 86_000 } },
  { text: 'عربات تسوق أصغر', kind: 'request', form: { secondsToFill: 12, honeypot: false } },
  { text: 'Please bring back the rye bread!'.repeat(20) },
  { text: 'First line\n\nSecond line\n- one\n- two\n- three\n\nThanks\nBob', name: 'Bob' },
  { text: 'I work from home and your delivery never rings' },
  { text: 'Can I earn points with 5 euro purchases?' },
  { text: '10/10 would buy again 💯🔥 best döner in town', name: 'xX_Murat_Xx' },
  { text: 'שלום, the bread was fine. Спасибо большое!', name: 'Анна' },
  { text: '我很喜欢这里的水果', name: '王伟' },
  {},
  {},
  {},
  {},
  { name: 'Dr. A. Smith jr.' },
  { text: '8€ für ein Brot?! Ihr spinnt doch, ich gehe ab jetzt zu www.baecker-schmidt.example' },
  { text: 'Your sign says no credit check, apply now, and then I was refused for bad credit.' },
  { text: 'You sold tramadol without prescription to my son. Here is the bag: https://photos.example/p/1' },
  { text: 'Do you need a loan to shop here? 9 euro for butter.' },
  { text: 'I typed <script>alert(1)</script> into your search and it ran. You should look at that.' },
  { text: '我在搜索框里输入<script>alert(1)</script>就弹窗了，请修复' },
  { text: "Your search shows an error when I look for ' OR 1=1, somebody could get in there" },
  { text: 'Mould: https://photos.example/p/1 https://photos.example/p/2 https://photos.example/p/3' },
  { text: 'The box has style="display:none" and so I never see the price' },
  { text: 'On the first page of your leaflet it says guaranteed price, limited offer, only $5. I paid 8.' },
  { text: 'I work from home, so I offer to take parcels for the neighbours' },
  { text: 'iPhone, iPad, MacBook: none of your chargers fit. PayPal failed too.' },
  { text: 'McDonalds KaiserKarl eBay' },
  { text: 'روزنامه‌ها نمی‌رسند، می‌خواهم پولم را پس بگیرم https://other.example/1', name: 'سارا' },
  { text: 'E-Mail an service@shop.example kam zurück, dann an info@shop.example auch.' },
];
