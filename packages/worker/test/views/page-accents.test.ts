import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consoleCss, stylesheetHref } from '../../src/console/console-css.ts';
import { pageAccents } from '../../src/look/accent.ts';

const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

test('whatever accent a board has, links and buttons in it read on light and dark pages', () => {
  const colours = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colours, (colour) => {
      const { light, dark } = pageAccents(colour);
      expect(contrast(light.accent, '#f7f7f5')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark.accent, '#1c1f25')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(light.accent, light.onAccent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark.accent, dark.onAccent)).toBeGreaterThanOrEqual(4.5);
    }),
    { seed: 20_261_122 },
  );
});

test('only a colour gets into the style sheet’s address and text', () => {
  expect(stylesheetHref('#1f6b45')).toBe('/console.css?accent=1f6b45');
  expect(stylesheetHref('#1f6b45"><script>')).toBe('/console.css');
  expect(consoleCss('#1f6b45;} body{display:none}')).not.toContain('display:none}');
});
