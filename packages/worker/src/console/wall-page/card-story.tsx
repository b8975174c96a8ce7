import type { StoryStep } from '../../domain/wall/card-story.ts';
import { oneLine, within } from '../../messages/plain.ts';
import { Day, Said } from './card-parts.tsx';
import type { WallReading } from './wall-face.ts';

type Part = { story: readonly StoryStep[]; reading: WallReading };

/** What became of a request, oldest first; what it stands at is set off. */
export const CardStory = ({ story, reading }: Part) => (
  <section class="wall-story" aria-labelledby="story-heading">
    <h2 id="story-heading">{reading.said.story.heading}</h2>
    <ol class="timeline">
      {story.map((step) => (
        <li class={step.now ? 'now' : undefined} aria-current={step.now && 'step'}>
          <p class="step">
            {step.now ? <strong>{wordsOf(step, reading)}</strong> : <span>{wordsOf(step, reading)}</span>}{' '}
            <span class="soft">
              <Day at={new Date(step.at).toISOString()} reading={reading} />
            </span>
          </p>
          {'line' in step && step.line && <Said text={step.line} />}
        </li>
      ))}
    </ol>
  </section>
);

function wordsOf(step: StoryStep, { said, face }: WallReading): string {
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
