import { expect, it } from 'vitest';
import { hostileFaults } from './hostile-faults.ts';
import { viewsOf } from './hostile-views.ts';

type ViewName = keyof ReturnType<typeof viewsOf>;

/** Every page, by the test file that looks at it: files run beside each other. */
export const hostilePages = {
  submissions: ['complaint', 'inbox', 'receipt', 'digest', 'notice'],
  settings: ['settings', 'hooks', 'themes', 'reports'],
  walls: ['deskWall', 'wall', 'cards'],
} as const satisfies Record<string, ViewName[]>;

export const plain = viewsOf('x');
const reachable = viewsOf('x', { url: 'https://shop.example/', email: 'x@shop.example', phone: '+15550100' });

export function itShowsTextOnly(names: readonly ViewName[]): void {
  it.each(names)(
    'shows every hostile text in every field of the %s as text only',
    { timeout: 180_000 },
    (name) => {
      expect(hostileFaults((text) => viewsOf(text)[name](), [plain[name](), reachable[name]()])).toEqual([]);
    },
  );
}
