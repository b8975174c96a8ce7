import { board } from './invented.ts';

const desk = `/desk/${board}`;

/** Every page of the desk that is measured; `bare` is what the others are compared with. */
export const bare = '/healthz';
export const places: readonly string[] = [
  desk,
  `${desk}?view=unanswered`,
  `${desk}?view=overdue`,
  `${desk}?view=praise`,
  `${desk}?view=requests`,
  `${desk}?metric=csat&high=2&days=30`,
  `${desk}?segment=gold&language=de`,
  `${desk}?page=%2Fshop%2Faisle-7`,
  `${desk}?q=freezer`,
  `${desk}?q=%22delivery+van%22+late&tone=complaint`,
  ...[4, 13, 52, 104].map((weeks) => `${desk}/scores?weeks=${weeks}`),
  `${desk}/scores?weeks=13&moment=checkout`,
  ...[4, 13, 52, 104].map((weeks) => `${desk}/handling?weeks=${weeks}`),
  `${desk}/lessons`,
  `${desk}/kudos`,
  `${desk}/themes`,
  `${desk}/week`,
  `${desk}/settings`,
  '/desk',
];
