import { expect, it } from 'vitest';
import { hostileTexts } from './hostile-texts.ts';
import { viewsOf } from './hostile-views.ts';
import { elementsOf, type Element } from './parsed-html.ts';

type ViewName = keyof ReturnType<typeof viewsOf>;
const names = ['escalation', 'extension', 'complaint', 'receipt', 'notice'] as const satisfies ViewName[];

// What a text may change: where a link leads (checked by itself) and how many lines there are.
const signature = ({ tag, attributes }: Element) =>
  [
    tag,
    ...[...attributes].filter(([name]) => name !== 'href').map(([name, value]) => `${name}=${value}`),
  ].join(' ');
const isLine = ({ tag, attributes }: Element) =>
  tag === 'br' || tag === 'a' || attributes.get('class') === 'line';

const plain = viewsOf('x');
const reachable = viewsOf('x', { url: 'https://shop.example/', email: 'x@shop.example', phone: '+15550100' });

function own(name: ViewName) {
  const elements = elementsOf(plain[name]());
  return {
    signatures: new Set([...elements, ...elementsOf(reachable[name]())].map(signature)),
    count: elements.filter((element) => !isLine(element)).length,
  };
}

const dangerous = /^\s*(?:javascript|data|vbscript|file|blob):/i;
const harmless = /^(?:https?:\/\/|mailto:|tel:|\/|\?|#)/;
const loading = ['src', 'srcset', 'srcdoc', 'background', 'poster', 'data', 'formaction', 'xlink:href'];

it('has at least 500 hostile texts', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(500);
});

it.each(names)(
  'shows every hostile text in every field of the %s as text only',
  { timeout: 60_000 },
  (name) => {
    const { signatures, count } = own(name);
    const faults = hostileTexts.flatMap((text) => {
      const elements = elementsOf(viewsOf(text)[name]());
      const found = elements.flatMap((element) => [
        ...(signatures.has(signature(element)) ? [] : [`foreign ${signature(element)}`]),
        ...dangersOf(element),
      ]);
      if (elements.filter((element) => !isLine(element)).length !== count)
        found.push('another number of elements');
      return found.map((fault) => `${fault} from ${text}`);
    });
    expect(faults).toEqual([]);
  },
);

function dangersOf({ tag, attributes }: Element): string[] {
  const dangers = tag === 'script' ? ['script'] : [];
  for (const [name, value] of attributes) {
    if (name.startsWith('on') || loading.includes(name) || dangerous.test(value))
      dangers.push(`${name}=${value}`);
    if (name === 'href' && !harmless.test(value)) dangers.push(`link to ${value}`);
  }
  return dangers;
}

it('finds a planted element, attribute and link', () => {
  const { signatures } = own('receipt');
  const receipt = plain.receipt();
  const planted = [
    receipt.replace('</main>', '<img src=x></main>'),
    receipt.replace('<main>', '<main onclick=alert(1)>'),
    receipt.replace('</main>', '<a href=javascript:alert(1) class=x>x</a></main>'),
  ];
  for (const html of planted)
    expect(elementsOf(html).some((element) => !signatures.has(signature(element)))).toBe(true);
});
