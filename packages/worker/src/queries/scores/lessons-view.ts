import { localDate } from '../../domain/board/due.ts';
import { submissionOf } from '../../domain/ids.ts';
import type { Services } from '../../services.ts';
import type { Board } from '../board.ts';
import { lessons, mostLessons } from './lessons.ts';

/** Lessons of all causes or of one, as their page shows them; `next` is where the older ones begin. */
export async function lessonsView(
  services: Services,
  board: Board,
  { cause, until }: { cause?: string; until?: number },
) {
  const dayOf = (at: number) => localDate(at, board.timeZone);
  const today = dayOf(services.now());
  const found = await lessons(services.database(board.database), board, { cause, until });
  return {
    causes: [...new Set([...board.policy.causes, ...(cause ? [cause] : [])])],
    cause,
    lessons: found.map(({ complaint, at, by, back, ...lesson }) => ({
      ...lesson,
      by,
      submission: submissionOf(complaint),
      day: dayOf(at),
      state: by === undefined ? ('undated' as const) : by >= today ? ('ahead' as const) : ('passed' as const),
      back: {
        count: back.count,
        more: back.more,
        first: back.first && {
          submission: submissionOf(back.first.complaint),
          day: dayOf(back.first.at),
        },
      },
    })),
    next: found.length === mostLessons ? found.at(-1)!.at : undefined,
  };
}
