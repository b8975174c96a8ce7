import type { CustomerAct, ManagerAct } from '../../src/domain/complaint/complaint-acts.ts';
import type { Resolution } from '../../src/domain/complaint/complaint-events.ts';
import type { Chance } from './chance.ts';
import { wordsIn } from './customers.ts';
import type { Visit } from './visits.ts';

/** What somebody does, `minutes` of opening time after the deed before. Absent: whoever's turn it is by then. */
export type Deed = { minutes: number; by?: string; act: Done };
type Done =
  | Omit<Extract<ManagerAct, { act: 'acknowledge' }>, 'by'>
  | Omit<Extract<ManagerAct, { act: 'answer' }>, 'by'>
  | Omit<Extract<ManagerAct, { act: 'remark' }>, 'by'>
  | Omit<Extract<ManagerAct, { act: 'hand-over' }>, 'by'>
  | Omit<Extract<ManagerAct, { act: 'resolve' }>, 'by'>
  | Omit<Extract<ManagerAct, { act: 'approve' }>, 'by'>
  | CustomerAct;

const remarks = [
  'Looked at the shelf myself: the whole crate was like that.',
  'Spoke with the driver. He is sorry, and will ring next time.',
  'Same as last Tuesday. Worth a word in the team meeting.',
  'Till record shows it, the customer is right.',
];
const gestures = ['A voucher', 'Delivery for free, twice', 'A basket of fruit', 'The whole order on us'];

/** A complaint's whole history as it will be tried; what the rules refuse by then is left out. */
export function historyOf(chance: Chance, visit: Visit): Deed[] {
  const { customer, mishap, input } = visit;
  const words = wordsIn[customer.locale];
  const reaches = input.contact !== undefined;
  const key = () => chance.uuid();
  const door = () => chance.oneOf(['page', 'mail'] as const);
  const acknowledge = (minutes: number, by?: string): Deed => ({
    minutes,
    by,
    act: { act: 'acknowledge', door: door() },
  });
  const answer = (minutes: number): Deed[] =>
    mishap && reaches
      ? [{ minutes, act: { act: 'answer', door: door(), key: key(), text: mishap.answer } }]
      : [];
  const remark = (minutes: number): Deed => ({
    minutes,
    act: { act: 'remark', door: 'page', key: key(), text: chance.oneOf(remarks) },
  });
  const writes = (minutes: number): Deed[] =>
    reaches
      ? [{ minutes, act: { act: 'write', door: door(), key: key(), text: chance.oneOf(words.more) } }]
      : [];
  const resolve = (minutes: number, cost?: number, by?: string): Deed => ({
    minutes,
    by,
    act: { act: 'resolve', door: 'page', key: key(), resolution: resolutionOf(chance, visit, cost) },
  });
  const verdict = (minutes: number, helped: boolean): Deed[] =>
    reaches
      ? [
          {
            minutes,
            act: {
              act: 'verdict',
              door: door(),
              helped,
              text: chance.happens(0.6) ? chance.oneOf(helped ? words.helped : words.notHelped) : undefined,
            },
          },
        ]
      : [];
  const happily = () => (chance.happens(0.82) ? verdict(chance.between(60, 1_100), true) : []);
  const soon = () => chance.between(8, 190);
  const gift = () => (chance.happens(0.35) ? Math.round(chance.between(3, 20)) : undefined);

  const stories: [() => Deed[], number][] = [
    [
      () => [acknowledge(soon()), ...answer(soon()), resolve(chance.between(90, 900), gift()), ...happily()],
      44,
    ],
    [
      () => [
        acknowledge(soon()),
        ...answer(20),
        ...writes(soon()),
        remark(30),
        resolve(chance.between(120, 700), gift()),
        ...happily(),
      ],
      18,
    ],
    [
      () => [
        acknowledge(chance.between(280, 420)),
        ...answer(40),
        resolve(chance.between(100, 500), gift()),
        ...happily(),
      ],
      12,
    ],
    [() => [acknowledge(chance.between(500, 900)), resolve(chance.between(60, 300), 15), ...happily()], 5],
    [
      () => [
        acknowledge(soon()),
        remark(15),
        {
          minutes: 25,
          act: {
            act: 'hand-over',
            door: 'page',
            key: key(),
            to: 'omar',
            text: 'You know the driver better than I do.',
          },
        },
        ...answer(60),
        resolve(chance.between(90, 500), gift()),
        ...happily(),
      ],
      8,
    ],
    [
      () => [
        acknowledge(soon(), 'dana'),
        resolve(chance.between(90, 400), 35, 'dana'),
        { minutes: 70, by: 'omar', act: { act: 'approve', door: 'page' } },
        ...happily(),
      ],
      6,
    ],
    [
      () => [
        acknowledge(soon()),
        resolve(chance.between(60, 300)),
        ...verdict(soon(), false),
        acknowledge(soon()),
        ...answer(30),
        resolve(chance.between(60, 400), 20),
        ...happily(),
      ],
      9,
    ],
  ];
  if (!visit.stands) return chance.weighed(stories)();
  return {
    waits: () => [],
    taken: () => [acknowledge(soon()), remark(20)],
    answered: () => [acknowledge(soon()), ...answer(30), ...writes(50)],
    proposed: () => [acknowledge(soon(), 'dana'), ...answer(30), resolve(45, 35, 'dana')],
    told: () => [acknowledge(soon()), ...answer(30), resolve(60, gift())],
  }[visit.stands]();
}

function resolutionOf(chance: Chance, { customer, mishap, at }: Visit, cost?: number): Resolution {
  const { wordless } = wordsIn[customer.locale];
  const by = new Date(at + 14 * 86_400_000).toISOString().slice(0, 10);
  return {
    told: mishap?.told ?? wordless,
    gesture: cost === undefined ? undefined : { what: chance.oneOf(gestures), cost },
    lesson:
      mishap && chance.happens(0.7) ? { cause: mishap.cause, prevention: mishap.prevention, by } : undefined,
    checked: mishap ? ['Said sorry, without “but”', 'Told the team what happened'] : undefined,
  };
}
