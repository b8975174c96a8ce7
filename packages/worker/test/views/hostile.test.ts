import { expect, it } from 'vitest';
import { hostileFaults, signature } from './hostile-faults.ts';
import { hostileTexts } from './hostile-texts.ts';
import { viewsOf } from './hostile-views.ts';
import { elementsOf } from './parsed-html.ts';

type ViewName = keyof ReturnType<typeof viewsOf>;
const names = [
  'complaint',
  'inbox',
  'receipt',
  'cards',
  'notice',
  'settings',
  'reports',
  'hooks',
  'themes',
  'wall',
  'deskWall',
] as const satisfies ViewName[];

const plain = viewsOf('x');
const reachable = viewsOf('x', { url: 'https://shop.example/', email: 'x@shop.example', phone: '+15550100' });

it('has at least 500 hostile texts', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(500);
});

it.each(names)(
  'shows every hostile text in every field of the %s as text only',
  { timeout: 180_000 },
  (name) => {
    expect(hostileFaults((text) => viewsOf(text)[name](), [plain[name](), reachable[name]()])).toEqual([]);
  },
);

it('finds a planted element, attribute and link', () => {
  const receipt = plain.receipt();
  const signatures = new Set(elementsOf(receipt).map(signature));
  const planted = [
    receipt.replace('</main>', '<img src=x></main>'),
    receipt.replace('<main>', '<main onclick=alert(1)>'),
    receipt.replace('</main>', '<a href=javascript:alert(1) class=x>x</a></main>'),
  ];
  for (const html of planted)
    expect(elementsOf(html).some((element) => !signatures.has(signature(element)))).toBe(true);
});
