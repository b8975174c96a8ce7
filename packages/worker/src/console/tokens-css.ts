/** The `--wb-*` tokens of every page of ours: light, dark, and whatever the reader forces. Text ≥ 4.5 : 1 (WCAG 1.4.3). */
export const tokensCss = `:root {
  color-scheme: light dark;
  --wb-accent: light-dark(#1f5fd0, #8ab4ff);
  --wb-on-accent: light-dark(#ffffff, #0c1a33);
  --wb-ink: light-dark(#16181d, #eceef2);
  --wb-ink-soft: light-dark(#565b66, #a5abb7);
  --wb-surface: light-dark(#f7f7f5, #14161a);
  --wb-raised: light-dark(#ffffff, #1c1f25);
  --wb-line: light-dark(#e2e3e6, #30343d);
  --wb-good: light-dark(#1a7a48, #5fcf95);
  --wb-warn: light-dark(#8a4b00, #e8b45a);
  --wb-bad: light-dark(#b3261e, #ff9d94);
  --wb-radius: 10px;
  --wb-size: 16px;
  --wb-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --wb-shadow: 0 1px 2px light-dark(rgb(22 24 29 / 6%), transparent), 0 8px 24px light-dark(rgb(22 24 29 / 6%), transparent);
}
`;
