import { ar as charts } from './charts-ar.ts';
import { ar as counting } from './counting-ar.ts';
import type { ReportsMessages } from './en.ts';
import { ar as handling } from './handling-ar.ts';
import { ar as learnt } from './lessons-ar.ts';
import { ar as scores } from './scores-ar.ts';

export const ar: ReportsMessages = { charts, scores, counting, handling, ...learnt };
