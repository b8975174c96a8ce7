/** The board's accent where it is a colour (`#rrggbb`), else marker blue, with ink that reads on it (WCAG 1.4.3). */
export function accentOf(accent?: string): { accent: string; onAccent: string } {
  const colour = accent && /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : '#1f5fd0';
  // Either black or white reaches 4.58 : 1 on any colour; white wins while it stays legible, for calm.
  return { accent: colour, onAccent: 1.05 / (luminance(colour) + 0.05) >= 4.5 ? '#ffffff' : '#000000' };
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
