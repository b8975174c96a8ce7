import type { StoryStep } from '../../domain/wall/card-story.ts';
import { oneLine, within } from '../../messages/plain.ts';
import type { WallReading } from './wall-face.ts';

/** What happened, in a few words. */
export function stepWords(step: StoryStep, { said, face }: WallReading): string {
  switch (step.is) {
    case 'asked':
      return said.story.asked;
    case 'joined':
      return said.story.joined(step.others);
    case 'answered':
      return said.story.answered(within(face.locale, oneLine(step.by ?? face.board.name)));
    case 'open':
      return step.again ? said.story.again : said.status.open;
    default:
      return said.status[step.is];
  }
}

/** Where a step stands on its card's page; none where it is not known when it began. */
export const stepAnchor = ({ is, begun }: StoryStep): string | undefined => begun && `${is}-${begun.version}`;
