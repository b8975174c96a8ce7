import type { Act } from '../../../src/domain/complaint/complaint-acts.ts';
import type { ComplaintState } from '../../../src/domain/complaint/complaint-state.ts';
import type { Manager } from '../../../src/domain/board/people.ts';
import type { Left } from './walk.ts';

export const manager = (id: string, more: Partial<Manager> = {}): Manager => ({
  id,
  name: id,
  email: `${id}@shop.example`,
  role: 'manager',
  position: 0,
  away: [],
  goodwillLimit: 0,
  ...more,
});

/** Dana is told first, then Omar, then Lena, who owns the shop. Adam speaks for customers, Vera only looks on. */
export const persons: Manager[] = [
  manager('dana', { tier: 1, goodwillLimit: 20 }),
  manager('omar', { tier: 2, goodwillLimit: 50 }),
  manager('lena', { tier: 3, goodwillLimit: 500, role: 'owner' }),
  manager('adam', { role: 'advocate', position: 4 }),
  manager('vera', { role: 'viewer', position: 5 }),
];

export const away = (from: string, to: string): Partial<Manager> => ({ away: [{ from, to }] });

let keys = 0;
const key = () => `key-${++keys}`;
const door = 'page';

export const left = (left: Left = {}) => ({ left });
export const older = (older: Partial<ComplaintState> = {}) => ({ older });
export const tick: Act = { act: 'due' };
export const acknowledges = (by: string): Act => ({ act: 'acknowledge', by, door });
export const answers = (by: string): Act => ({ act: 'answer', by, door, key: key(), text: 'We are sorry.' });
export const remarks = (by: string): Act => ({
  act: 'remark',
  by,
  door,
  key: key(),
  text: 'Look at aisle 3.',
});
export const handsOver = (by: string, to: string): Act => ({ act: 'hand-over', by, door, key: key(), to });
/** With a gesture where it costs something. */
export const resolves = (by: string, cost = 0, cause?: string): Act => ({
  act: 'resolve',
  by,
  door,
  key: key(),
  resolution: {
    told: 'It is mended.',
    ...(cost > 0 ? { gesture: { what: 'A voucher', cost } } : {}),
    ...(cause ? { lesson: { cause } } : {}),
  },
});
export const approves = (by: string): Act => ({ act: 'approve', by, door });
export const declines = (by: string): Act => ({ act: 'decline', by, door, text: 'Too dear.' });
export const writes: Act = { act: 'write', door, key: 'words', text: 'And another thing' };
export const helped: Act = { act: 'verdict', door, helped: true };
export const didNotHelp: Act = { act: 'verdict', door, helped: false, text: 'Still broken' };
export const settles: Act = { act: 'settle', door };
export const changesContact: Act = { act: 'change-contact', door };
