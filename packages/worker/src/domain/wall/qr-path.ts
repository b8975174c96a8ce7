/** Dark modules, row by row, as one SVG path of bars one module high. */
export const qrPath = (modules: readonly (readonly boolean[])[]): string =>
  modules.flatMap((row, y) => bars(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`)).join('');

function bars(row: readonly boolean[]): { x: number; width: number }[] {
  const found: { x: number; width: number }[] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last && last.x + last.width === x) last.width++;
    else found.push({ x, width: 1 });
  });
  return found;
}
