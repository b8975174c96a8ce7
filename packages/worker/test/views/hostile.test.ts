import { expect, it } from 'vitest';
import { signature } from './hostile-faults.ts';
import { hostilePages, itShowsTextOnly, plain } from './hostile-pages.ts';
import { hostileTexts } from './hostile-texts.ts';
import { elementsOf } from './parsed-html.ts';

it('has at least 500 hostile texts', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(500);
});

it('leaves no view out', () => {
  expect(Object.values(hostilePages).flat().toSorted()).toEqual(Object.keys(plain).toSorted());
});

itShowsTextOnly(hostilePages.submissions);

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
