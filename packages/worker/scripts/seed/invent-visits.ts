import type { Chance } from './chance.ts';
import type { Customer } from './customers.ts';
import { inventComplaint, inventVisit, type Visit } from './visits.ts';

const dayMs = 86_400_000;
const days = 182;

/** Who comes by in the half year before `end`: more towards its end, fewer on Sundays, and a rough stretch in between. */
export function inventVisits(
  chance: Chance,
  customers: readonly Customer[],
  end: number,
  shop: string,
): Visit[] {
  const visits: Visit[] = [];
  for (let day = 0; day < days; day++) {
    const from = end - (days - day) * dayMs;
    const sunday = new Date(from + dayMs).getUTCDay() === 0;
    const visitors = Math.round((sunday ? 1.5 : 4.2) + (day / days) * 2 + chance.between(-1.2, 1.4));
    for (let visitor = 0; visitor < visitors; visitor++) {
      const at = Math.round(from + chance.between(0, dayMs));
      visits.push(inventVisit(chance, at, chance.oneOf(customers), roughness(day / days), shop));
    }
  }
  for (const at of [40, 95, 150, 170]) {
    const visit = inventVisit(chance, end - (days - at) * dayMs, customers[0]!, 1, shop);
    visits.push({ ...visit, input: { ...visit.input, test: true } });
  }
  for (const [hours, stands] of lately) {
    const at = end - Math.round(hours * 3_600_000);
    visits.push(inventComplaint(chance, at, chance.oneOf(customers), stands, shop));
  }
  const again = visits.at(-1)!;
  visits.push(inventComplaint(chance, again.at + 1_500_000, again.customer, 'waits', shop));
  return visits;
}

/** Hours ago, and what has become of it: the oldest have climbed to the top, and wait there. */
const lately = [
  [118, 'waits'],
  [96, 'waits'],
  [74, 'waits'],
  [98, 'taken'],
  [80, 'answered'],
  [52, 'told'],
  [30, 'proposed'],
  [27, 'answered'],
  [26, 'taken'],
  [3.5, 'waits'],
  [1.2, 'waits'],
] as const satisfies [number, Visit['stands']][];

/** How likely a bad day is: a new delivery service went wrong in the tenth to fourteenth week, and was put right. */
function roughness(share: number): number {
  const trouble = share > 0.38 && share < 0.54 ? 0.55 : 0;
  return 0.24 - share * 0.1 + trouble;
}
