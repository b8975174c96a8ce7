import type { StoryStep } from '../../domain/wall/card-story.ts';
import { Day, Said } from './card-parts.tsx';
import { stepAnchor, stepWords } from './step-words.ts';
import type { WallReading } from './wall-face.ts';

type Part = { story: readonly StoryStep[]; reading: WallReading };

/** What became of a request, oldest first; what it stands at is set off. */
export const CardStory = ({ story, reading }: Part) => (
  <section class="wall-story" aria-labelledby="story-heading">
    <h2 id="story-heading">{reading.said.story.heading}</h2>
    <ol class="timeline">
      {story.map((step) => (
        <li id={stepAnchor(step)} class={step.now ? 'now' : undefined} aria-current={step.now && 'step'}>
          <p class="step">
            {step.now ? <strong>{stepWords(step, reading)}</strong> : <span>{stepWords(step, reading)}</span>}{' '}
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
