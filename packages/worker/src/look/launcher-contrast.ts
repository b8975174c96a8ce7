import { contrast } from './accent.ts';

// What the launcher’s pencil is drawn on, light and dark (packages/widget/src/launcher/launcher-styles.ts).
const grounds = { light: '#ffffff', dark: '#1f2329' } as const;
/** WCAG 2.2 §1.4.11, for what is no text. */
const visible = 3;

export type Faint = { on: 'light' | 'dark'; ratio: number };

/** On which pages a launcher in this accent (`#rrggbb`) is hard to see, and how hard; none where it is none. */
export function faintOn(accent: string | undefined): Faint[] {
  if (!accent || !/^#[0-9a-f]{6}$/i.test(accent)) return [];
  return (['light', 'dark'] as const).flatMap((on) => {
    const ratio = contrast(accent, grounds[on]);
    return ratio < visible ? [{ on, ratio }] : [];
  });
}
