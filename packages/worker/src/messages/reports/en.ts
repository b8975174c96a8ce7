import { en as charts } from './charts-en.ts';
import { en as counting } from './counting-en.ts';
import { en as handling } from './handling-en.ts';
import { en as learnt } from './lessons-en.ts';
import { en as scores } from './scores-en.ts';

/** Scores, handling, lessons and kudos. */
export const en = { charts, scores, counting, handling, ...learnt };

export type ReportsMessages = typeof en;
