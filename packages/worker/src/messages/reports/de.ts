import { de as charts } from './charts-de.ts';
import { de as counting } from './counting-de.ts';
import type { ReportsMessages } from './en.ts';
import { de as handling } from './handling-de.ts';
import { de as learnt } from './lessons-de.ts';
import { de as scores } from './scores-de.ts';

export const de: ReportsMessages = { charts, scores, counting, handling, ...learnt };
