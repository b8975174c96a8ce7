const markerBlue = '#1f5fd0';
// The surfaces that an accent is read on in our pages, light and dark.
const paper = '#f7f7f5';
const night = '#1c1f25';
/** WCAG 2.2 §1.4.3 for text. */
const readable = 4.5;

/** The board's accent where it is a colour (`#rrggbb`), else marker blue, with ink that reads on it (WCAG 1.4.3). */
export function accentOf(accent?: string): { accent: string; onAccent: string } {
  const colour = accent && /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : markerBlue;
  return { accent: colour, onAccent: inkOn(colour) };
}

/** The same accent, darkened or lightened until links in it read on a light page and on a dark one. */
export function pageAccents(accent?: string): Record<'light' | 'dark', { accent: string; onAccent: string }> {
  const { accent: colour } = accentOf(accent);
  const light = towards(colour, 0, paper);
  const dark = towards(colour, 255, night);
  return {
    light: { accent: light, onAccent: inkOn(light) },
    dark: { accent: dark, onAccent: inkOn(dark) },
  };
}

// Either black or white reaches 4.58 : 1 on any colour; white wins while it stays legible, for calm.
function inkOn(colour: string): string {
  return contrast(colour, '#ffffff') >= readable ? '#ffffff' : '#000000';
}

function towards(colour: string, end: 0 | 255, surface: string): string {
  const steps = 20;
  for (let step = 0; step <= steps; step++) {
    const mixed = channels(colour).map((channel) => Math.round(channel + ((end - channel) * step) / steps));
    const candidate = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(candidate, surface) >= readable) return candidate;
  }
  return end === 0 ? '#000000' : '#ffffff';
}

/** WCAG 2.2 contrast ratio of two colours, `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
